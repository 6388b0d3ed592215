using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>A bulletin at the desk: where it stands, the preview as readers will see it, and what this person may do.</summary>
public static class BulletinDeskCard
{
    /// <summary>The name of the input for the reason.</summary>
    public const string ReasonInput = "reason";

    private const int ShownVersions = 2;
    private const int LongestName = 20;

    /// <summary>The card.</summary>
    /// <param name="view">The bulletin.</param>
    /// <param name="notice">What happened.</param>
    /// <param name="isRefusal">Whether something was not accepted.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(BulletinDeskView view, string? notice, bool isRefusal, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var said = notice is null ? null : Markdown.Escape(notice);
        return Card.Of(
            language,
            [
                said is null ? null : isRefusal ? Card.Warning(said) : Card.Confirmation(said),
                Card.Subheading((view.IsDraft ? BulletinDeskTexts.PreviewTitle : BulletinDeskTexts.CurrentTitle).In(language)),
                new Container(BulletinBody.Of(view.Shown, language)) { Style = "emphasis" },
                .. Facts(view, language),
                .. view.Problems.Select(problem => Card.Warning(Markdown.Escape(problem))),
                .. History(view.History, language),
                view.May.Contains(BulletinAction.Return) ? Reason(language) : null,
                .. Card.ButtonRows(Buttons(view, language)),
                Hint(view, language) is { } hint ? Card.Quiet(hint) : null,
            ]);
    }

    private static IEnumerable<TextBlock> Facts(BulletinDeskView view, Language language)
    {
        var content = view.Shown.Content;
        yield return new TextBlock(BulletinDeskTexts.State.In(language, BulletinWords.Of(view.Status, language))) { Spacing = "medium" };
        if (view.Reason is { } reason)
            yield return new TextBlock(BulletinDeskTexts.ReturnedBecause.In(language, Markdown.Escape(reason))) { Color = "attention", Spacing = "small" };
        yield return Small(BulletinDeskTexts.Audience.In(language, Markdown.Escape(BulletinWords.Of(content.Audience, language))));
        if (view.IsDraft)
            yield return Small(BulletinDeskTexts.WishedHour.In(language, content.WishedAt is { } at ? QuarterWords.Of(at, language) : BulletinDeskTexts.AtOnce.In(language)));
        if (content.HasBasis && content.Basis.Length > 0)
            yield return Small(BulletinDeskTexts.BasisLine.In(language, Markdown.Escape(content.Basis)));
        if (view.Unknown > 0)
            yield return new TextBlock(BulletinDeskTexts.UnknownCopies.In(language, view.Unknown)) { Color = "attention", Spacing = "small" };
        yield return Small(view.Proposer is { } proposer
            ? BulletinDeskTexts.WriterOfProposal.In(language, Name(view.Writer), Name(proposer))
            : BulletinDeskTexts.Writer.In(language, Name(view.Writer)));
    }

    private static IEnumerable<TextBlock> History(IReadOnlyList<VersionLineView> history, Language language)
    {
        if (history.Count == 0)
            yield break;
        yield return Card.Subheading(BulletinDeskTexts.History.In(language));
        if (history.Count > ShownVersions)
            yield return Small(BulletinDeskTexts.EarlierWordings.In(language, history.Count - ShownVersions));
        foreach (var (version, writer, decidedBy) in history.TakeLast(ShownVersions))
        {
            var fate = BulletinWords.Of(version.Fate, language);
            var at = QuarterWords.Of(version.SubmittedAt, language);
            yield return Small(version.DecidedAt is { } decided
                ? BulletinDeskTexts.HistoryDecided.In(language, version.Number, Name(writer), at, fate, Name(decidedBy ?? ""), QuarterWords.Of(decided, language))
                : BulletinDeskTexts.HistoryLine.In(language, version.Number, Name(writer), at, fate));
        }
    }

    private static InputText Reason(Language language) => new()
    {
        Id = ReasonInput,
        Label = BulletinDeskTexts.ReasonLabel.In(language),
        Placeholder = BulletinDeskTexts.NoSecrets.In(language),
        MaxLength = BulletinContent.LongestReason,
    };

    private static IEnumerable<CardAction> Buttons(BulletinDeskView view, Language language)
    {
        var submit = view.IsProposal
            ? BulletinDeskTexts.ProposeButton
            : view.Stage == BulletinStage.Proposed ? BulletinDeskTexts.ForwardButton : BulletinDeskTexts.SubmitButton;
        (BulletinAction Action, Text Title, string? Style)[] all =
        [
            (BulletinAction.Receipt, BulletinDeskTexts.ReadButton, "positive"),
            (BulletinAction.Submit, submit, "positive"),
            (BulletinAction.Approve, BulletinDeskTexts.ApproveButton, "positive"),
            (BulletinAction.Return, BulletinDeskTexts.ReturnButton, null),
            (BulletinAction.Edit, view.IsDraft ? BulletinDeskTexts.EditButton : BulletinDeskTexts.CorrectButton, null),
            (BulletinAction.Discard, BulletinDeskTexts.DiscardButton, null),
            (BulletinAction.AskRecall, BulletinDeskTexts.RecallButton, "destructive"),
        ];
        foreach (var (action, title, style) in all.Where(one => view.May.Contains(one.Action)))
            yield return new BulletinPress(action, view.Shown.Id, view.Revision).ToCommand().ToAction(title.In(language), style);
        if (view.Unknown > 0)
            yield return ChatCommand.Button(BulletinDeskTexts.ResendButton.In(language), BulletinDeskTexts.ResendCommand.In(language, view.Shown.Id.Short(view.Shown.Year)));
        if (view.HasReceipts)
            yield return ChatCommand.Button(BulletinDeskTexts.UnreadButton.In(language), BulletinTexts.UnreadCommand.In(language, view.Shown.Id.Short(view.Shown.Year)));
    }

    private static string? Hint(BulletinDeskView view, Language language)
    {
        var number = view.Shown.Id.Short(view.Shown.Year);
        if (view.May.Contains(BulletinAction.Return))
            return BulletinDeskTexts.TypedDecision.In(language, number);
        if (view.IsDraft && view.May.Contains(BulletinAction.Edit))
            return BulletinDeskTexts.TypedDraft.In(language, number);
        return view.May.Contains(BulletinAction.AskRecall) ? BulletinDeskTexts.TypedPublished.In(language, number) : null;
    }

    private static TextBlock Small(string words) => new(words) { Spacing = "small" };

    private static string Name(string name) => Markdown.Escape(Shortened.To(name, LongestName));
}

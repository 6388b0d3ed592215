using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>The form of a draft or a correction; filled in with what is saved.</summary>
public static class BulletinFormCard
{
    /// <summary>A character may be two UTF-16 units, in which clients count.</summary>
    private const int UnitsACharacter = 2;

    /// <summary>What of a text that fits no card is shown again.</summary>
    private const int ShownOfTooLong = 300;

    /// <summary>The card.</summary>
    /// <param name="view">The form.</param>
    /// <param name="notice">What was not accepted.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(BulletinFormView view, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var content = Shortest(view.Content);
        return Card.Of(
            language,
            [
                Card.Heading(Heading(view).In(language)),
                notice is null ? null : Card.Warning(Markdown.Escape(notice)),
                new TextBlock(BulletinDeskTexts.NoSecrets.In(language)) { Color = "attention", Weight = "bolder" },
                view.IsCorrection ? Card.Quiet(BulletinDeskTexts.CorrectionHint.In(language)) : null,
                view.IsProposal ? Card.Quiet(BulletinDeskTexts.ProposalHint.In(language)) : null,
                view.IsFixed ? null : Kind(content, language),
                Text(BulletinFields.Title, BulletinDeskTexts.TitleLabel, content.Title, BulletinContent.LongestTitle, language),
                Text(BulletinFields.Text, BulletinDeskTexts.TextLabel, content.Text, BulletinContent.LongestText, language) with { IsMultiline = true },
                .. view.IsFixed ? [] : Delivery(view with { Content = content }, language),
                Toggle(BulletinFields.HasBasis, BulletinDeskTexts.BasisToggleLabel, BulletinDeskTexts.BasisToggle, content.HasBasis, language),
                Text(BulletinFields.Basis, BulletinDeskTexts.BasisLabel, content.Basis, BulletinContent.LongestReason, language),
                Card.Buttons(view.Press.ToCommand().ToAction(BulletinDeskTexts.SaveButton.In(language), "positive")),
            ]);
    }

    private static Text Heading(BulletinFormView view)
    {
        if (view.IsCorrection)
            return BulletinDeskTexts.CorrectionTitle;
        return view.IsSummary ? BulletinDeskTexts.SummaryFormTitle : BulletinDeskTexts.FormTitle;
    }

    private static BulletinContent Shortest(BulletinContent content) => BulletinSize.Fits(content)
        ? content
        : content with
        {
            Title = Shortened.To(content.Title, BulletinContent.LongestTitle),
            Text = Shortened.To(content.Text, ShownOfTooLong),
            Basis = Shortened.To(content.Basis, BulletinContent.LongestReason),
        };

    private static IEnumerable<CardElement> Delivery(BulletinFormView view, Language language)
    {
        var listed = AudienceChoices.Listed(view.Sections).Count;
        yield return new InputChoiceSet
        {
            Id = BulletinFields.Audience,
            Label = BulletinDeskTexts.AudienceLabel.In(language),
            Style = "compact",
            IsMultiSelect = true,
            Choices = AudienceChoices.Of(view.Sections, language),
            Value = AudienceChoices.Chosen(view.Content.Audience, view.Sections),
        };
        if (listed < view.Sections.Count)
            yield return Card.Quiet(BulletinDeskTexts.AudienceRest.In(language, listed));
        yield return Toggle(BulletinFields.Receipt, BulletinDeskTexts.ReceiptLabel, BulletinDeskTexts.ReceiptToggle, view.Content.AsksReceipt, language);
        yield return Text(BulletinFields.Hour, BulletinDeskTexts.HourLabel, BulletinFields.Shown(view.Content.WishedAt), 20, language)
            with
        { Placeholder = BulletinDeskTexts.HourExample.In(language) };
    }

    private static InputChoiceSet Kind(BulletinContent content, Language language) => new()
    {
        Id = BulletinFields.Kind,
        Label = BulletinDeskTexts.KindLabel.In(language),
        Style = "compact",
        Choices = [.. Enum.GetValues<BulletinKind>().Select(kind => new InputChoice(BulletinWords.Of(kind, language), kind.ToString()))],
        Value = content.Kind.ToString(),
    };

    private static InputText Text(string id, Text label, string value, int longest, Language language) => new()
    {
        Id = id,
        Label = label.In(language),
        Value = value.Length == 0 ? null : value,
        Placeholder = BulletinDeskTexts.NoSecrets.In(language),
        MaxLength = longest * UnitsACharacter,
    };

    private static InputToggle Toggle(string id, Text label, Text title, bool isOn, Language language) => new()
    {
        Id = id,
        Label = label.In(language),
        Title = title.In(language),
        Value = isOn ? "true" : "false",
    };
}

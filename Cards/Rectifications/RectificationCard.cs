using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>One rectification: what is wrong, where it stands, and the fields of whoever has something to do about it.</summary>
public static class RectificationCard
{
    private const int Longest = Rectification.LongestText;

    // Twice as much as is accepted, so that a person can shorten it.
    private const int LongestField = Longest * 2;

    /// <summary>Members whom a list offers; of a larger section the owner is typed.</summary>
    private const int MostMembers = 30;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(RectificationView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var one = view.Rectification;
        return Card.Of(
            language,
            [
                Card.Heading(RectificationTexts.Title.In(language, view.Number, Markdown.Escape(one.Section.Value))),
                Card.Quiet(RectificationTexts.From.In(
                    language, QuarterWords.Of(one.Quarter, language), RectificationWords.Of(one.Kind, language), RectificationWords.Of(one.Origin, language))),
                view.Notice is { } notice ? (view.NoticeIsGood ? Card.Confirmation(notice) : Card.Warning(notice)) : null,
                new TextBlock(RectificationWords.Gap(one, view.Bank, Longest, language)),
                new FactSet([.. Facts(view, language)]),
                .. LongFacts(view, language),
                one.Status == RectificationStatus.Withdrawn ? Card.Quiet(RectificationTexts.WhyWithdrawn.In(language)) : null,
                .. view.MayWork ? Work(view, language) : [],
                .. view.MayReview || view.MayWaive ? Review(view, language) : [],
                Card.Buttons(ChatCommand.Button(RectificationTexts.BackButton.In(language), RectificationTexts.RectificationName.In(language))),
            ]);
    }

    private static IEnumerable<Fact> Facts(RectificationView view, Language language)
    {
        var one = view.Rectification;
        yield return new(RectificationTexts.StatusFact.In(language), RectificationWords.Of(one, view.DaysOverdue, language));
        yield return new(RectificationTexts.DueFact.In(language), QuarterWords.Of(one.DueOn, language));
        yield return new(RectificationTexts.OwnerFact.In(language), OwnerWords(view, language));
        if (one.SubmittedAt is { } submittedAt)
            yield return new(RectificationTexts.SubmittedFact.In(language), QuarterWords.Of(submittedAt, language));
        if (one.EndedAt is { } endedAt)
            yield return new(RectificationTexts.EndedFact.In(language), QuarterWords.Of(endedAt, language));
    }

    // Beside many lines a fact set would squeeze its titles together on a phone.
    private static IEnumerable<CardElement> LongFacts(RectificationView view, Language language)
    {
        var one = view.Rectification;
        foreach (var (title, words) in new[]
        {
            (RectificationTexts.MeasureFact, one.Measure), (RectificationTexts.SupportFact, one.Support), (RectificationTexts.ResultFact, one.Result),
            (RectificationTexts.ReasonFact, one.Reason),
        })
        {
            if (words is not null)
                yield return new TextBlock(RectificationTexts.LongFact.In(language, title.In(language), Markdown.Escape(Shortened.To(words, Longest)))) { Spacing = "small" };
        }
    }

    private static string OwnerWords(RectificationView view, Language language)
    {
        if (view.Rectification.Owner is not { } owner)
            return RectificationTexts.NobodyYet.In(language);
        return view.Members.FirstOrDefault(member => member.Id == owner) is { } member
            ? Markdown.Escape(member.Name)
            : RectificationTexts.OwnerLeft.In(language);
    }

    private static IEnumerable<CardElement> Work(RectificationView view, Language language)
    {
        var (one, entered, revision) = (view.Rectification, view.Entered, view.Revision);
        IReadOnlyList<InputChoice> people = [.. view.Members.Take(MostMembers).Select(member => new InputChoice(member.Name, member.Id.Value))];
        var owner = Filled(entered?.Owner, one.Owner?.Value);
        yield return Card.Quiet(RectificationTexts.Secrecy.In(language)) with { Spacing = "medium", Separator = true };
        yield return new InputChoiceSet
        {
            Id = RectificationFields.Owner(revision),
            Label = RectificationTexts.OwnerLabel.In(language),
            Choices = people,
            Value = people.Any(choice => choice.Value == owner) ? owner : null,
            Style = "compact",
        };
        yield return Field(RectificationFields.Measure(revision), RectificationTexts.MeasureLabel.In(language, Longest), Filled(entered?.Measure, one.Measure));
        yield return Field(RectificationFields.Support(revision), RectificationTexts.SupportLabel.In(language), Filled(entered?.Support, one.Support));
        yield return Field(RectificationFields.Result(revision), RectificationTexts.ResultLabel.In(language, Longest), Filled(entered?.Result, one.Result));
        yield return Card.Buttons(
            Button(view, RectificationAction.Plan, RectificationTexts.PlanButton, null, language),
            Button(view, RectificationAction.Submit, RectificationTexts.SubmitButton, "positive", language));
        yield return Card.Quiet(RectificationTexts.HowSection.In(language, view.Number));
    }

    private static IEnumerable<CardElement> Review(RectificationView view, Language language)
    {
        var section = Markdown.Escape(view.Rectification.Section.Value);
        yield return Card.Quiet(RectificationTexts.Secrecy.In(language)) with { Spacing = "medium", Separator = true };
        yield return Field(RectificationFields.Reason(view.Revision), RectificationTexts.ReasonLabel.In(language), Filled(view.Entered?.Reason, null));
        yield return Card.Buttons(
            view.MayReview ? Button(view, RectificationAction.Close, RectificationTexts.CloseButton, "positive", language) : null,
            view.MayReview ? Button(view, RectificationAction.Return, RectificationTexts.ReturnButton, null, language) : null,
            view.MayWaive ? Button(view, RectificationAction.Waive, RectificationTexts.WaiveButton, null, language) : null);
        if (view.MayReview)
            yield return Card.Quiet(RectificationTexts.HowOffice.In(language, section, view.Number));
        if (view.MayWaive)
            yield return Card.Quiet(RectificationTexts.HowLeader.In(language, section, view.Number));
    }

    private static string? Filled(string? entered, string? stored) => string.IsNullOrEmpty(entered) ? stored : entered;

    private static InputText Field(string id, string label, string? value) => new()
    {
        Id = id,
        Label = label,
        Value = value is null ? null : Shortened.To(value, LongestField),
        MaxLength = LongestField,
        IsMultiline = true,
    };

    private static ActionExecute Button(RectificationView view, RectificationAction action, Text title, string? style, Language language) =>
        new RectificationStepCommand(view.Rectification.Section, view.Number, view.Revision, action).ToCommand().ToAction(title.In(language), style);
}

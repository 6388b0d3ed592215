using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Scores;
using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>One entry with all that is known of it, what it may be the same as, and what the reader may do.</summary>
public static class DailyEntryCard
{
    private const int MostAlike = 5;
    private const int LongestAlike = 60;
    private const int UnitsACharacter = 2;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(DailyEntryView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var entry = view.Entry;
        return Card.Of(
            language,
            [
                Card.Heading(DailyTexts.EntryTitle.In(language, Markdown.Escape(entry.Section.Value), entry.Number, QuarterWords.Of(view.Quarter, language))),
                view.Notice is { } notice ? (view.NoticeIsGood ? Card.Confirmation(Markdown.Escape(notice)) : Card.Warning(Markdown.Escape(notice))) : null,
                new FactSet(
                [
                    new Fact(DailyTexts.KindFact.In(language), Markdown.Escape(DailyWords.Kind(entry, view.Catalogue, language))),
                    new Fact(DailyTexts.PointsFact.In(language), DailyWords.Points(entry.Points)),
                    new Fact(DailyTexts.DayFact.In(language), QuarterWords.Of(entry.FactOn, language)),
                    new Fact(DailyTexts.StateFact.In(language), DailyWords.State(entry, language)),
                ]),
                new TextBlock(DailyTexts.FactLine.In(language, Markdown.Escape(entry.Fact))),
                new TextBlock(DailyTexts.BasisLine.In(language, Markdown.Escape(entry.Basis))),
                entry.Proposer is null ? Card.Quiet(DailyTexts.ByBot.In(language)) : null,
                entry.Reason is { } reason ? new TextBlock(DailyTexts.ReasonLine.In(language, Markdown.Escape(reason))) : null,
                .. Alike(view, language),
                view.AppealUntil is { } day ? Card.Quiet(DailyTexts.AppealHint.In(language, QuarterWords.Of(day, language), entry.Number)) : null,
                entry.Appeal is { } appeal ? AppealLine(appeal, view.DecideBy, language) : null,
                .. Buttons(view, language),
            ]);
    }

    /// <summary>What the fact may be the same as, a line each.</summary>
    private static IEnumerable<CardElement> Alike(DailyEntryView view, Language language)
    {
        if (view.Alike.Count == 0 && view.AlikeAnswer is null)
            yield break;
        yield return Card.Subheading(DailyTexts.AlikeHeading.In(language));
        foreach (var one in view.Alike.Take(MostAlike))
        {
            yield return new TextBlock(DailyTexts.AlikeEntry.In(
                language,
                one.Number,
                QuarterWords.Of(one.FactOn, language),
                DailyWords.State(one, language),
                Markdown.Escape(Shortened.To(one.Fact, LongestAlike))))
            {
                Spacing = "small",
            };
        }

        if (view.AlikeAnswer is { Answer: { } answer } line)
            yield return new TextBlock(DailyTexts.AlikeAnswer.In(language, line.Question.Id, AnswerIn(line, answer, language))) { Spacing = "small" };
    }

    private static string AnswerIn(ScoreLine line, Domain.Questions.Answer answer, Language language) =>
        Markdown.Escape(Shortened.To(AnswerWords.Of(line.Question, answer, language), LongestAlike));

    private static TextBlock AppealLine(Appeal appeal, DateOnly? decideBy, Language language) => new(appeal.Decision switch
    {
        { IsUpheld: true } decision => DailyTexts.AppealUpheld.In(language, Markdown.Escape(decision.Reason)),
        { } decision => DailyTexts.AppealRejected.In(language, Markdown.Escape(decision.Reason)),
        null => DailyTexts.AppealOpen.In(language, Markdown.Escape(appeal.Reason), decideBy is { } day ? QuarterWords.Of(day, language) : "…"),
    });

    private static IEnumerable<CardElement> Buttons(DailyEntryView view, Language language)
    {
        var (entry, actions) = (view.Entry, view.Actions);
        if (actions.Contains(DailyAction.Refuse))
        {
            yield return new InputText
            {
                Id = DailyFields.Reason,
                Label = DailyTexts.RefusalLabel.In(language),
                IsMultiline = true,
                MaxLength = DailyEntry.LongestText * UnitsACharacter,
            };
            yield return Card.Quiet(DailyTexts.HowToDecide.In(language, Markdown.Escape(entry.Section.Value), entry.Number));
        }
        else if (actions.Contains(DailyAction.OtherFact))
            yield return Card.Quiet(DailyTexts.HowToTell.In(language, Markdown.Escape(entry.Section.Value), entry.Number));
        foreach (var row in Card.ButtonRows(
        [
            .. actions.Select(action => Button(view, action, language)),
            .. view.MayReadBook
                ? [new DailyBookCommand(view.Quarter, entry.Section).ToCommand().ToAction(DailyTexts.ToBook.In(language), withInputs: false)]
                : Array.Empty<CardAction>(),
        ]))
            yield return row;
    }

    private static ActionExecute Button(DailyEntryView view, DailyAction action, Language language) =>
        new DailyEntryCommand(view.Quarter, view.Entry.Section, view.Entry.Number, view.Revision, action).ToCommand().ToAction(
            DailyWords.Button(action, language), action is DailyAction.Confirm ? "positive" : null);
}

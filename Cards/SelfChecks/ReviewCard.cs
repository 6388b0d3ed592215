using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>The last look before the sheet is submitted: what is missing, what the answers lead to, the declaration.</summary>
public static class ReviewCard
{
    /// <summary>Missing things that are named; with more, the rest show when these are done.</summary>
    private const int MissingShown = 12;

    private const int JumpButtons = 6;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(ReviewView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Card.Of(
            language,
            [
                Card.Heading(SelfCheckTexts.ReviewTitle.In(
                    language, Markdown.Escape(view.Section.Value), QuarterWords.Of(view.Window.Quarter, language))),
                view.Notice is { } notice ? Card.Warning(notice) : null,
                .. view.MissingCount > 0 ? Missing(view, language) : [Card.Confirmation(SelfCheckTexts.ReviewComplete.In(language))],
                .. view.Explanation is { } explanation ? Consequences(explanation, language) : [],
                view.DaysLate is { } days ? Card.Warning(LateWords(days, language)) : null,
                .. view.MissingCount == 0 ? Declaration(view, language) : [],
            ]);
    }

    /// <summary>What is missing, a line each.</summary>
    public static IEnumerable<string> MissingWords(SheetReview review, Language language)
    {
        ArgumentNullException.ThrowIfNull(review);
        foreach (var gap in review.Gaps)
        {
            foreach (var part in gap.Missing)
                yield return MissingWords(gap.Question, part, language);
        }
    }

    /// <summary>What the answers lead to beyond points, a line each.</summary>
    public static IEnumerable<string> ConsequenceWords(ScoreExplanation explanation, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        foreach (var line in explanation.Lines.Where(line => line.Effect is not null))
        {
            var warning = line.Effect == AnswerEffect.Veto ? SelfCheckTexts.VetoWarning : SelfCheckTexts.FlagBarWarning;
            yield return warning.In(language, line.Question.Id);
        }

        foreach (var criterion in explanation.Criteria.Where(criterion => criterion.Score.NeedsOfficeConfirmation))
            yield return SelfCheckTexts.NeedsOffice.In(language, criterion.Criterion.Name.In(language));
        var mandatory = explanation.Lines.Count(line => line.FollowUp == FollowUpKind.Mandatory);
        var improvements = explanation.Lines.Count(line => line.FollowUp == FollowUpKind.Improvement);
        if (mandatory + improvements > 0)
            yield return SelfCheckTexts.FollowUpsAhead.In(language, mandatory, improvements);
    }

    /// <summary>How late a submission is and what it costs.</summary>
    public static string LateWords(int daysLate, Language language) =>
        SelfCheckTexts.LateWarning.In(language, daysLate, LatePoints.For(daysLate, LatenessRules.Default));

    private static string MissingWords(Question question, MissingPart part, Language language) => part switch
    {
        MissingPart.Answer => SelfCheckTexts.MissingAnswer.In(language, question.Id),
        MissingPart.Evidence => SelfCheckTexts.MissingEvidence.In(language, question.Id, question.Evidence.Asked?.In(language)),
        MissingPart.Reason => SelfCheckTexts.MissingReason.In(language, question.Id),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<CardElement> Missing(ReviewView view, Language language)
    {
        yield return Card.Warning(SelfCheckTexts.ReviewMissing.In(language, view.MissingCount));
        var texts = view.MissingTexts.Select(text => SelfCheckTexts.MissingAnswer.In(language, text.Label.In(language)));
        foreach (var words in MissingWords(view.Review, language).Concat(texts).Take(MissingShown))
            yield return new TextBlock(words) { Spacing = "small" };
        var pages = view.Review.Gaps.Select(gap => view.PageOf[gap.Question.Id])
            .Concat(view.MissingTexts.Select(_ => view.ShortTextPage)).Distinct().Take(JumpButtons);
        foreach (var row in Card.ButtonRows(pages.Select(page => GoTo(view, page, SelfCheckTexts.GoToPage.In(language, page + 1)))))
            yield return row;
    }

    private static IEnumerable<CardElement> Consequences(ScoreExplanation explanation, Language language)
    {
        var facts = explanation.Criteria.Select(criterion => new Fact(
            SelfCheckTexts.CriterionFact.In(language, criterion.Criterion.Id, criterion.Criterion.Name.In(language)),
            SelfCheckTexts.OutOf.In(language, criterion.Score.Value.Cut(), criterion.Criterion.Points)));
        yield return new FactSet(
            [.. facts, new(SelfCheckTexts.ProvisionalScore.In(language), SelfCheckTexts.OutOfHundred.In(language, explanation.Self.Cut()))]);
        foreach (var words in ConsequenceWords(explanation, language))
            yield return new TextBlock(words) { Spacing = "small" };
    }

    private static IEnumerable<CardElement> Declaration(ReviewView view, Language language)
    {
        yield return new InputToggle
        {
            Id = SubmitCommand.DeclarationInput,
            Label = SelfCheckTexts.DeclarationLabel.In(language),
            Title = view.Bank.Declaration.In(language),
            Spacing = "medium",
        };
        yield return Card.Buttons(
            GoTo(view, 0, SelfCheckTexts.BackToSheet.In(language)),
            new SubmitCommand(view.Window.Quarter, view.Revision, false) { Section = view.Section.Value }.ToCommand().ToAction(SelfCheckTexts.Submit.In(language), "positive"));
    }

    private static ActionExecute GoTo(ReviewView view, int page, string title) =>
        new PageCommand(view.Window.Quarter, WalkKind.Sheet, -1, view.Revision, page, "") { Owner = view.Section.Value }.ToCommand().ToAction(title);
}

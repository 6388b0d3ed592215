using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>One section's own gaps: the questions that cost it points, the dearest first.</summary>
public static class SectionGapsCard
{
    private const int MostQuestions = 12;
    private const int LongestQuestion = 60;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(Quarter quarter, SectionStanding standing, QuestionBank bank, Language language)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(bank);
        var losses = standing.Losses.OrderByDescending(loss => loss.Points).ToList();
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.SectionGapsTitle.In(language, Markdown.Escape(standing.Section.Value), QuarterWords.Of(quarter, language))),
                Card.Quiet(Intro(standing, losses, language)),
                .. losses.Take(MostQuestions).SelectMany(loss => Lines(loss, bank, language)),
                losses.Count > MostQuestions ? Card.Quiet(StandingsTexts.MoreGaps.In(language, losses.Count - MostQuestions)) with { Spacing = "medium" } : null,
                standing.Self is null
                    ? null
                    : Card.Buttons(
                        new WhyCommand(quarter, standing.Section, null).ToCommand().ToAction(SelfCheckTexts.Why.In(language)),
                        new StandingsCommand(quarter, 0) { Section = standing.Section }.ToCommand().ToAction(StandingsTexts.BackToResult.In(language))),
            ]);
    }

    private static string Intro(SectionStanding standing, List<QuestionLoss> losses, Language language)
    {
        if (standing.Self is null)
            return StandingsTexts.NotBeforeSubmission.In(language);
        if (losses.Count == 0)
            return StandingsTexts.NoGaps.In(language);
        var words = standing.Verified is null ? StandingsTexts.SectionGapsDeclared : StandingsTexts.SectionGapsVerified;
        return words.In(language, GapsCard.Plain(losses.Sum(loss => loss.Points)));
    }

    private static IEnumerable<CardElement> Lines(QuestionLoss loss, QuestionBank bank, Language language)
    {
        var question = bank.Find(loss.Question);
        yield return new TextBlock(StandingsTexts.OwnGapLine.In(language, loss.Question, GapsCard.Plain(loss.Points), GapsCard.Plain(question?.Points ?? loss.Points)))
        {
            Separator = true,
            Spacing = "small",
        };
        if (question is not null)
            yield return Card.Quiet(Markdown.Escape(Shortened.To(question.Text.In(language), LongestQuestion)));
    }
}

using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>A section's own quarter: its result, its strong and weak sides and its gaps, for its people, leaders and the office.</summary>
public static class SectionSummaryCard
{
    private const int MostGaps = 6;
    private const int LongestQuestion = 60;

    /// <summary>The card.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="summary">What there is to say.</param>
    /// <param name="isTeams">Whether the reader's host draws charts.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(Quarter quarter, SectionSummary summary, bool isTeams, Language language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var standing = summary.Standing;
        var heading = Card.Heading(SummaryTexts.SectionTitle.In(language, Markdown.Escape(standing.Section.Value), QuarterWords.Of(quarter, language)));
        var state = new TextBlock(SummaryWords.State(standing, language));
        if (standing.Self is not { } self)
        {
            return Card.Of(
                language,
                heading,
                state,
                standing.Status == SelfCheckStatus.Missing ? new TextBlock(SummaryTexts.MissingCounts.In(language)) : null,
                Card.Quiet(SummaryTexts.NothingDeclared.In(language)));
        }

        return Card.Of(
            language,
            [
                heading,
                state,
                .. Scores(standing, self, language),
                new TextBlock(ChangeWords(summary, language)) { Spacing = "none" },
                Card.Subheading(SummaryTexts.CriteriaPicture.In(language)),
                SummaryWords.Picture(SummaryTexts.CriteriaPicture, summary.Criteria, isTeams, language),
                .. SummaryWords.Sides(summary.Criteria, summary.Strongest, summary.Weakest, language),
                .. Gaps(summary, language),
                standing.Verified is null ? Card.Quiet(SummaryTexts.NotVerified.In(language)) with { Spacing = "medium" } : null,
                Card.Buttons(new WhyCommand(quarter, standing.Section, null).ToCommand().ToAction(SelfCheckTexts.Why.In(language))),
            ]);
    }

    private static IEnumerable<CardElement> Scores(SectionStanding standing, Score self, Language language)
    {
        yield return new TextBlock(standing.Verified is { } verified
            ? SummaryTexts.Verified.In(language, verified.Cut(), self.Cut())
            : SummaryTexts.Self.In(language, self.Cut()))
        { Size = "large", Spacing = "small" };
        if (standing.Daily is { } daily)
            yield return new TextBlock(SummaryTexts.Daily.In(language, Score.FromDecimal(daily).Cut())) { Spacing = "none" };
        if (standing is { IsVetoed: true, Counted: { } counted })
            yield return new TextBlock(SummaryTexts.Vetoed.In(language, counted.Cut())) { Color = "attention", Spacing = "none" };
    }

    private static string ChangeWords(SectionSummary summary, Language language) => summary.Standing.Difference is { } difference
        ? SummaryTexts.Change.In(language, SummaryWords.Signed(difference))
        : SummaryTexts.NoChange.In(language);

    private static IEnumerable<CardElement> Gaps(SectionSummary summary, Language language)
    {
        if (summary.Gaps.Count == 0)
        {
            yield return new TextBlock(SummaryTexts.NoGaps.In(language)) { Spacing = "medium" };
            yield break;
        }

        var count = GapCount.Of(summary.Gaps);
        yield return Card.Subheading(SummaryTexts.Gaps.In(language, count.Mandatory, count.Improvements));
        foreach (var gap in summary.Gaps.Take(MostGaps))
        {
            var line = gap.Kind == FollowUpKind.Mandatory ? SummaryTexts.MandatoryLine : SummaryTexts.ImprovementLine;
            yield return new TextBlock(line.In(language, gap.Question.Id, Markdown.Escape(Shortened.To(gap.Question.Text.In(language), LongestQuestion))))
            {
                Size = "small",
                Spacing = "small",
            };
        }

        if (summary.Gaps.Count > MostGaps)
            yield return Card.Quiet(SummaryTexts.MoreGaps.In(language, summary.Gaps.Count - MostGaps)) with { Spacing = "small" };
    }
}

using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The sentences that several of the summary's cards say.</summary>
internal static class SummaryWords
{
    /// <summary>How far the sections are.</summary>
    public static string Progress(BureauSummary summary, Language language)
    {
        var table = summary.Table;
        return SummaryTexts.Progress.In(
            language,
            table.ExpectedCount,
            summary.DeclaredCount,
            table.Rows.Count(row => row.Standing is { DaysLate: > 0 } or { Status: SelfCheckStatus.SubmittedLate }),
            table.Count(SelfCheckStatus.Missing),
            table.Count(SelfCheckStatus.Excused));
    }

    /// <summary>The state of one section's self-check.</summary>
    public static string State(SectionStanding standing, Language language)
    {
        var state = StatusWords.Of(standing.Status, language);
        return standing.DaysLate > 0 ? SummaryTexts.StateLate.In(language, state, standing.DaysLate) : SummaryTexts.State.In(language, state);
    }

    /// <summary>Strongest and weakest criterion; one sentence when all are equal, none without scores.</summary>
    public static IEnumerable<TextBlock> Sides(
        IReadOnlyList<CriterionResult> all, IReadOnlyList<CriterionResult> strongest, IReadOnlyList<CriterionResult> weakest, Language language)
    {
        if (all.Count == 0)
            yield break;
        if (strongest.Count == 0)
        {
            yield return new TextBlock(SummaryTexts.AllEqual.In(language));
            yield break;
        }

        yield return new TextBlock(SummaryTexts.Strongest.In(language, Names(strongest, language)));
        yield return new TextBlock(SummaryTexts.Weakest.In(language, Names(weakest, language))) { Spacing = "none" };
    }

    /// <summary>The picture of the criteria.</summary>
    public static CardElement Picture(Text title, IReadOnlyList<CriterionResult> criteria, bool isTeams, Language language) =>
        Bars.Of(title.In(language), [.. criteria.Select(result => new Bar(NameOf(result, language), result.Score, result.Criterion.Points))], isTeams);

    /// <summary>A difference with its sign; none for zero.</summary>
    public static string Signed(Score difference) => difference > Score.Zero ? "+" + difference.Cut() : difference.Cut();

    private static string Names(IReadOnlyList<CriterionResult> results, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", results.Select(result => Markdown.Escape(NameOf(result, language))));

    private static string NameOf(CriterionResult result, Language language) =>
        SummaryTexts.CriterionName.In(language, result.Criterion.Id, result.Criterion.Name.In(language));
}

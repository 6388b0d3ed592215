using Wenming.Cards.Flags;
using Wenming.Cards.Wording;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>
/// The text of a quarter's summary as it is drafted from data: 成绩, 差距, 下一步. It names no section but the flag's, for everybody reads it and the
/// ladder is not published (rules.md 2).
/// </summary>
public static class SummaryDraft
{
    /// <summary>The title and the text.</summary>
    public static (string Title, string Text) Of(SummaryFacts facts, Language language)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var between = language == Language.Chinese ? "" : " ";
        string[] lines =
        [
            SummaryDraftTexts.Achievements.In(language),
            string.Join(between, Done(facts, language)),
            SummaryDraftTexts.Gaps.In(language),
            string.Join(between, Missing(facts, language)),
            SummaryDraftTexts.NextSteps.In(language),
            string.Join(between, Next(facts, language)),
        ];
        return (SummaryDraftTexts.Title.In(language, QuarterWords.Of(facts.Quarter, language)), string.Join('\n', lines));
    }

    private static IEnumerable<string> Done(SummaryFacts facts, Language language)
    {
        var bureau = facts.Bureau;
        yield return SummaryDraftTexts.Submitted.In(language, bureau.Table.ExpectedCount, bureau.DeclaredCount, bureau.Table.Count(SelfCheckStatus.SubmittedOnTime));
        var least = Domain.Flags.FlagRules.Default.LeastVerified;
        yield return bureau.VerifiedMean is { } mean
            ? SummaryDraftTexts.Verified.In(language, bureau.VerifiedCount, mean.Cut(), bureau.Table.Rows.Count(row => row.Standing.Counted >= least), least)
            : SummaryDraftTexts.NotVerified.In(language);
        if (bureau.DailyMean is { } daily)
            yield return SummaryDraftTexts.Daily.In(language, daily.Cut());
        if (bureau.Criteria.Count > 0)
            yield return bureau.Strongest is [var strongest, ..] ? Side(SummaryDraftTexts.Strongest, bureau.Strongest, strongest, language) : SummaryDraftTexts.Equal.In(language);
        if (facts.Flag is { } flag)
            yield return flag.Choice.IsVacant ? SummaryDraftTexts.FlagVacant.In(language) : SummaryDraftTexts.Flag.In(language, FlagWords.Winners(flag.Choice.Winners, language));
    }

    private static IEnumerable<string> Missing(SummaryFacts facts, Language language)
    {
        var bureau = facts.Bureau;
        if (bureau.Weakest is [var weakest, ..])
            yield return Side(SummaryDraftTexts.Weakest, bureau.Weakest, weakest, language);
        var (missing, late) = (bureau.Table.Count(SelfCheckStatus.Missing), bureau.Table.Count(SelfCheckStatus.SubmittedLate));
        yield return missing + late == 0 ? SummaryDraftTexts.NobodyAbsent.In(language) : SummaryDraftTexts.Absent.In(language, missing, late);
        var count = facts.Rectifications;
        yield return count.Mandatory + count.Improvements + count.Overdue == 0
            ? SummaryDraftTexts.NoRectifications.In(language)
            : SummaryDraftTexts.Rectifications.In(language, count.Mandatory, count.Improvements, count.Closed, count.Overdue);
        if (bureau.VerifiedSpread is { } spread && spread > Domain.Scores.Score.Zero)
            yield return SummaryDraftTexts.Spread.In(language, spread.Cut());
    }

    private static IEnumerable<string> Next(SummaryFacts facts, Language language)
    {
        yield return facts.Bureau.Weakest.Count > 0 ? SummaryDraftTexts.Focus.In(language, Names(facts.Bureau.Weakest, language)) : SummaryDraftTexts.KeepOn.In(language);
        var count = facts.Rectifications;
        if (count.Mandatory + count.Improvements + count.Overdue > 0)
            yield return SummaryDraftTexts.CloseThem.In(language);
        yield return SummaryDraftTexts.NextCheck.In(language, QuarterWords.Of(facts.Next.OpensOn, language), QuarterWords.Of(facts.Next.DueOn, facts.Next.DueAt, language));
    }

    private static string Side(Text words, IReadOnlyList<CriterionResult> all, CriterionResult one, Language language) =>
        words.In(language, Names(all, language), one.Score.Cut(), one.Criterion.Points);

    private static string Names(IReadOnlyList<CriterionResult> results, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", results.Select(result => $"{result.Criterion.Id} {result.Criterion.Name.In(language)}"));
}

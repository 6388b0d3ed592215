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
    private static readonly Text Title = new("{0}文明创建工作小结", "Civilised-unit work: summary of {0}");

    private static readonly Text Achievements = new("一、成绩", "1. Achievements");
    private static readonly Text Submitted = new("全局{0}个科室应报自检，已报{1}个，其中按时{2}个。", "{0} sections owed a self-check; {1} submitted, {2} of them on time.");
    private static readonly Text Verified = new("文明办复核{0}个科室，复核分 V 平均{1}分，{2}个科室达到{3}分。", "The office verified {0} sections: V is {1} on average, and {2} sections reach {3}.");
    private static readonly Text NotVerified = new("本季度还没有科室完成复核。", "No section has been verified this quarter.");
    private static readonly Text Daily = new("日常考核 D 平均{0}分。", "Daily assessment D is {0} on average.");
    private static readonly Text Strongest = new("四项条件中，{0}完成得较好，平均{1}分（满分{2}分）。", "Of the four criteria {0} went best: {1} of {2} on average.");
    private static readonly Text Equal = new("四项条件完成情况均衡。", "The four criteria are equally strong.");
    private static readonly Text Flag = new("经局领导决定，{0}获得本季度流动红旗。", "The bureau's leaders award this quarter's travelling flag to {0}.");
    private static readonly Text FlagVacant = new("经局领导决定，本季度流动红旗空缺。", "The bureau's leaders leave this quarter's travelling flag vacant.");

    private static readonly Text Gaps = new("二、差距", "2. Gaps");
    private static readonly Text Weakest = new("{0}相对薄弱，平均{1}分（满分{2}分）。", "{0} is the weakest: {1} of {2} on average.");
    private static readonly Text Absent = new("自检缺报{0}个科室，迟交{1}个科室。", "{0} sections are missing and {1} were late.");
    private static readonly Text NobodyAbsent = new("自检没有缺报和迟交。", "No section was missing or late.");
    private static readonly Text Rectifications = new("本季度形成整改项{0}项、提升项{1}项，已验收销号{2}项，现有逾期{3}项。", "The quarter opened {0} mandatory rectifications and {1} improvement items; {2} were closed by inspection, {3} are overdue now.");
    private static readonly Text NoRectifications = new("本季度没有形成整改项和提升项。", "The quarter opened no rectification and no improvement item.");
    private static readonly Text Spread = new("科室之间不平衡，复核分最高与最低相差{0}分。", "Sections are uneven: the best and the last V are {0} apart.");

    private static readonly Text NextSteps = new("三、下一步", "3. Next steps");
    private static readonly Text Focus = new("针对{0}的薄弱环节，各科室对照标准查找原因、拿出措施，下季度自检逐项对照。", "Every section looks for the causes in {0} and takes measures; the next self-check is held against them.");
    private static readonly Text KeepOn = new("保持四项条件均衡，搞“过得硬”，不搞“过得去”。", "Keep the four criteria even: solid work, not just passable work.");
    private static readonly Text CloseThem = new("整改项限期完成，由文明办现场验收销号；逾期的立即办理。", "Rectifications are done in time and closed by inspection; what is overdue is done at once.");
    private static readonly Text NextCheck = new("下季度自检{0}开始，{1}截止，请各科室按时、如实填报。", "The next self-check opens on {0} and is due on {1}: in time, and true.");

    /// <summary>The title and the text.</summary>
    public static (string Title, string Text) Of(SummaryFacts facts, Language language)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var between = language == Language.Chinese ? "" : " ";
        string[] lines =
        [
            Achievements.In(language),
            string.Join(between, Done(facts, language)),
            Gaps.In(language),
            string.Join(between, Missing(facts, language)),
            NextSteps.In(language),
            string.Join(between, Next(facts, language)),
        ];
        return (Title.In(language, QuarterWords.Of(facts.Quarter, language)), string.Join('\n', lines));
    }

    private static IEnumerable<string> Done(SummaryFacts facts, Language language)
    {
        var bureau = facts.Bureau;
        yield return Submitted.In(language, bureau.Table.ExpectedCount, bureau.DeclaredCount, bureau.Table.Count(SelfCheckStatus.SubmittedOnTime));
        var least = Domain.Flags.FlagRules.Default.LeastVerified;
        yield return bureau.VerifiedMean is { } mean
            ? Verified.In(language, bureau.VerifiedCount, mean.Cut(), bureau.Table.Rows.Count(row => row.Standing.Counted >= least), least)
            : NotVerified.In(language);
        if (bureau.DailyMean is { } daily)
            yield return Daily.In(language, daily.Cut());
        if (bureau.Criteria.Count > 0)
            yield return bureau.Strongest is [var strongest, ..] ? Side(Strongest, bureau.Strongest, strongest, language) : Equal.In(language);
        if (facts.Flag is { } flag)
            yield return flag.Choice.IsVacant ? FlagVacant.In(language) : Flag.In(language, FlagWords.Winners(flag.Choice.Winners, language));
    }

    private static IEnumerable<string> Missing(SummaryFacts facts, Language language)
    {
        var bureau = facts.Bureau;
        if (bureau.Weakest is [var weakest, ..])
            yield return Side(Weakest, bureau.Weakest, weakest, language);
        var (missing, late) = (bureau.Table.Count(SelfCheckStatus.Missing), bureau.Table.Count(SelfCheckStatus.SubmittedLate));
        yield return missing + late == 0 ? NobodyAbsent.In(language) : Absent.In(language, missing, late);
        var count = facts.Rectifications;
        yield return count.Mandatory + count.Improvements + count.Overdue == 0
            ? NoRectifications.In(language)
            : Rectifications.In(language, count.Mandatory, count.Improvements, count.Closed, count.Overdue);
        if (bureau.VerifiedSpread is { } spread && spread > Domain.Scores.Score.Zero)
            yield return Spread.In(language, spread.Cut());
    }

    private static IEnumerable<string> Next(SummaryFacts facts, Language language)
    {
        yield return facts.Bureau.Weakest.Count > 0 ? Focus.In(language, Names(facts.Bureau.Weakest, language)) : KeepOn.In(language);
        var count = facts.Rectifications;
        if (count.Mandatory + count.Improvements + count.Overdue > 0)
            yield return CloseThem.In(language);
        yield return NextCheck.In(language, QuarterWords.Of(facts.Next.OpensOn, language), QuarterWords.Of(facts.Next.DueOn, facts.Next.DueAt, language));
    }

    private static string Side(Text words, IReadOnlyList<CriterionResult> all, CriterionResult one, Language language) =>
        words.In(language, Names(all, language), one.Score.Cut(), one.Criterion.Points);

    private static string Names(IReadOnlyList<CriterionResult> results, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", results.Select(result => $"{result.Criterion.Id} {result.Criterion.Name.In(language)}"));
}

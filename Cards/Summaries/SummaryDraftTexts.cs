using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The sentences of the summary that is drafted from data.</summary>
public static class SummaryDraftTexts
{
    public static readonly Text Title = new("{0}文明创建工作小结", "Civilised-unit work: summary of {0}");

    public static readonly Text Achievements = new("一、成绩", "1. Achievements");
    public static readonly Text Submitted = new("全局{0}个科室应报自检，已报{1}个，其中按时{2}个。", "{0} sections owed a self-check; {1} submitted, {2} of them on time.");
    public static readonly Text Verified = new("文明办复核{0}个科室，复核分 V 平均{1}分，{2}个科室达到{3}分。", "The office verified {0} sections: V is {1} on average, and {2} sections reach {3}.");
    public static readonly Text NotVerified = new("本季度还没有科室完成复核。", "No section has been verified this quarter.");
    public static readonly Text Daily = new("日常考核 D 平均{0}分。", "Daily assessment D is {0} on average.");
    public static readonly Text Strongest = new("四项条件中，{0}完成得较好，平均{1}分（满分{2}分）。", "Of the four criteria {0} went best: {1} of {2} on average.");
    public static readonly Text Equal = new("四项条件完成情况均衡。", "The four criteria are equally strong.");
    public static readonly Text Flag = new("经局领导决定，{0}获得本季度流动红旗。", "The bureau's leaders award this quarter's travelling flag to {0}.");
    public static readonly Text FlagVacant = new("经局领导决定，本季度流动红旗空缺。", "The bureau's leaders leave this quarter's travelling flag vacant.");

    public static readonly Text Gaps = new("二、差距", "2. Gaps");
    public static readonly Text Weakest = new("{0}相对薄弱，平均{1}分（满分{2}分）。", "{0} is the weakest: {1} of {2} on average.");
    public static readonly Text Absent = new("自检缺报{0}个科室，迟交{1}个科室。", "{0} sections are missing and {1} were late.");
    public static readonly Text NobodyAbsent = new("自检没有缺报和迟交。", "No section was missing or late.");
    public static readonly Text Rectifications = new("本季度形成整改项{0}项、提升项{1}项，已验收销号{2}项，现有逾期{3}项。", "The quarter opened {0} mandatory rectifications and {1} improvement items; {2} were closed by inspection, {3} are overdue now.");
    public static readonly Text NoRectifications = new("本季度没有形成整改项和提升项。", "The quarter opened no rectification and no improvement item.");
    public static readonly Text Spread = new("科室之间不平衡，复核分最高与最低相差{0}分。", "Sections are uneven: the best and the last V are {0} apart.");

    public static readonly Text NextSteps = new("三、下一步", "3. Next steps");
    public static readonly Text Focus = new("针对{0}的薄弱环节，各科室对照标准查找原因、拿出措施，下季度自检逐项对照。", "Every section looks for the causes in {0} and takes measures; the next self-check is held against them.");
    public static readonly Text KeepOn = new("保持四项条件均衡，搞“过得硬”，不搞“过得去”。", "Keep the four criteria even: solid work, not just passable work.");
    public static readonly Text CloseThem = new("整改项限期完成，由文明办现场验收销号；逾期的立即办理。", "Rectifications are done in time and closed by inspection; what is overdue is done at once.");
    public static readonly Text NextCheck = new("下季度自检{0}开始，{1}截止，请各科室按时、如实填报。", "The next self-check opens on {0} and is due on {1}: in time, and true.");
}

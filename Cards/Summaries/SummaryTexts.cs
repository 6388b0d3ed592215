using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The wording of the quarterly summary.</summary>
public static class SummaryTexts
{
    public static readonly Text SectionTitle = new("季度小结：{0} · {1}", "Quarterly summary: {0} · {1}");
    public static readonly Text BureauTitle = new("季度小结：全局 · {0}", "Quarterly summary: whole bureau · {0}");
    public static readonly Text PublicTitle = new("季度小结 · {0}", "Quarterly summary · {0}");
    public static readonly Text State = new("自检：{0}", "Self-check: {0}");
    public static readonly Text StateLate = new("自检：{0}，迟{1}个工作日", "Self-check: {0}, {1} working days late");
    public static readonly Text Self = new("**{0}** 分（自评 S，未复核）", "**{0}** points (self score S, not verified)");
    public static readonly Text Verified = new("**{0}** 分（复核分 V；自评 S {1}）", "**{0}** points (verified score V; self score S {1})");
    public static readonly Text Daily = new("日常考核 D **{0}** 分", "Daily assessment D **{0}** points");
    public static readonly Text Vetoed = new("一票否决：排名和平均按{0}分计。", "A veto holds: {0} counts for ranking and averages.");
    public static readonly Text VerifiedMean = new("平均 **{0}** 分（复核分 V，{1}个科室）", "Mean **{0}** points (verified score V, {1} sections)");
    public static readonly Text DailyMean = new("平均 **{0}** 分（日常考核 D）", "Mean **{0}** points (daily assessment D)");
    public static readonly Text Change = new("较上季 {0}", "{0} on last quarter");
    public static readonly Text NoChange = new("上季没有成绩可比", "nothing to compare with last quarter");
    public static readonly Text CriteriaPicture = new("四项条件得分（满分各25）", "Scores of the four criteria (25 each)");
    public static readonly Text MeanPicture = new("四项条件平均分（满分各25）", "Mean scores of the four criteria (25 each)");
    public static readonly Text SectionsPicture = new("各科室得分（V，未复核的为 S；满分100）", "The sections' scores (V, or S where not verified; out of 100)");
    public static readonly Text CriterionName = new("{0} {1}", "{0} {1}");
    public static readonly Text Strongest = new("最强：{0}", "Strongest: {0}");
    public static readonly Text Weakest = new("最弱：{0}", "Weakest: {0}");
    public static readonly Text AllEqual = new("四项条件一样高。", "All criteria are equal.");
    public static readonly Text NoGaps = new("没有需要整改或提升的问题。", "Nothing to rectify or improve.");
    public static readonly Text Gaps = new("差距：整改项 {0}，提升项 {1}", "Gaps: {0} mandatory rectifications, {1} improvement items");
    public static readonly Text MandatoryLine = new("{0}（整改项）：{1}", "{0} (mandatory rectification): {1}");
    public static readonly Text ImprovementLine = new("{0}（提升项）：{1}", "{0} (improvement item): {1}");
    public static readonly Text MoreGaps = new("还有{0}项，输入“为什么”看全部。", "{0} more; type “why” to see them all.");
    public static readonly Text NothingDeclared = new("本科室没有提交自检，没有成绩。", "Your section has not submitted its self-check; there is no score.");
    public static readonly Text MissingCounts = new("缺报的季度计0分，当年不能评优秀和红旗科室。", "A missing quarter counts 0 and bars Excellent and RedFlag this year.");
    public static readonly Text NotVerified = new("未复核：只有复核分 V 算数。", "Not verified: only the verified score V counts.");
    public static readonly Text Progress = new("应报{0}个科室，已报{1}，其中迟交{2}；缺报{3}，免报{4}。", "{0} sections owe it: {1} submitted, {2} of them late; {3} missing, {4} excused.");
    public static readonly Text Mean = new("平均 **{0}** 分（自评 S）", "Mean **{0}** points (self score S)");
    public static readonly Text MeanChange = new("两季都有成绩的科室平均变化 {0}", "{0} on average where both quarters have a score");
    public static readonly Text Spread = new("最高与最低相差 {0}", "{0} between the highest and the lowest");
    public static readonly Text NobodyDeclared = new("还没有科室提交，没有成绩。", "No section has submitted; there are no scores.");
    public static readonly Text MoreSections = new("另有{0}个科室，输入“排名”看全部。", "{0} more sections; type “standings” to see them all.");
    public static readonly Text Absent = new("{0}：{1}", "{0}: {1}");
    public static readonly Text MostGaps = new("整改和提升项最多：{0}", "Most gaps: {0}");
    public static readonly Text SectionGaps = new("{0}（{1}项）", "{0} ({1})");
    public static readonly Text PublicResult = new("各科室的结果已发到每个人自己的聊天里；这里不公布分数。", "Each section's result went to its people's own chats; no scores are shown here.");
    public static readonly Text VerifiedBy = new("复核截止：{0}", "Verification ends: {0}");

    // What is released
    public static readonly Text OwnFigures = new("本人可看的数字", "The figures that you may see");
    public static readonly Text FiguresButton = new("看数字和图", "Figures and charts");
    public static readonly Text DraftTitle = new("小结草稿（机器按数据起草）", "Draft of the summary (made from the data)");
    public static readonly Text DraftHint = new("文明办修改、提交，局领导发布；发布前不会发给任何人。", "The office edits and hands it in, a leader releases it; until then nobody gets it.");
    public static readonly Text EditButton = new("修改", "Edit");
    public static readonly Text EditCommand = new("小结 改 {0}", "summary edit {0}");
    public static readonly Text DraftCommand = new("小结 稿", "summary draft");
    public static readonly Text TypeIt = new("要改正文，输入：小结 改 全文。现在是：", "To change the text type: summary edit TEXT. It is now:");
    public static readonly Text OnlyOffice = new("小结由文明办起草、修改和提交，由局领导发布。", "The office drafts, edits and hands in the summary; a leader releases it.");
    public static readonly Text NoDraft = new("{0}的小结还没有起草。文明办输入“小结 改”开始。", "The summary of {0} is not begun. The office types “summary edit”.");
    public static readonly Text TooEarly = new("{0}的复核到{1}才结束，之后才能发布小结。", "Verification of {0} ends on {1}; the summary is released after it.");
    public static readonly Text FlagFirst = new("请先决定流动红旗（输入“红旗”），小结和红旗一起公布。", "Decide the travelling flag first (type “flag”): both are published together.");
    public static readonly Text FlagOutOfDate = new("红旗决定之后情况有变，请领导重新决定（输入“红旗”）后再发布小结。", "Figures changed after the flag was decided: decide again (type “flag”), then release.");
    public static readonly Text FlagLater = new("红旗是在小结定稿之后决定的，小结里写的可能不对。请文明办再看一遍并提交（小结 改）。", "The flag was decided after this text was written, which may be wrong about it. Let the office look again and hand it in (summary edit).");
    public static readonly Text DueTitle = new("季度小结还没有发布", "The quarterly summary is not released");
    public static readonly Text DueBody = new("今天是{0}通报日。文明办提交后由局领导发布；发布前不会发给任何人。", "Today is the bulletin day of {0}. The office hands it in and a leader releases it; until then nobody gets it.");

    // The command's own lines
    public static readonly Text Name = new("小结", "summary");
    public static readonly Text Purpose = new("季度小结：得分、变化、强弱项和差距", "the quarter's summary: scores, change, strong and weak sides, gaps");
    public static readonly Text WordsForDraft = new("稿 草稿", "draft");
    public static readonly Text WordsForEdit = new("改 修改 更正", "edit correct");
    public static readonly Text WordsForRedraft = new("重拟", "redraft");
    public static readonly Text WordsForSubmit = new("提交", "submit");
    public static readonly Text WordsForRelease = new("发布 同意 批准", "release approve");
    public static readonly Text WordsForReturn = new("退回", "return");
    public static readonly Text WordsForRecall = new("撤回", "recall");
    public static readonly Text NotYours = new("只能看本科室的小结。", "You may only see your own section's summary.");
}

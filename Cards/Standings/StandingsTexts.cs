using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>The wording of standings, progress and explanations.</summary>
public static class StandingsTexts
{
    public static readonly Text Title = new("{0}排名（自评分 S）", "Standings {0} (self score S)");
    public static readonly Text TitleVerified = new("{0}排名（复核分 V）", "Standings {0} (verified score V)");
    public static readonly Text Counts = new("{0}个科室：已提交{1}，填写中{2}，未开始{3}", "{0} sections: {1} submitted, {2} drafting, {3} not started");
    public static readonly Text OtherCount = new("{0}{1}", "{1} {0}");
    public static readonly Text Tentative = new("未复核：自评分不能赢得流动红旗，只有复核分 V 算数。", "Not verified: a self score wins no flag; only the verified score V counts.");
    public static readonly Text HowVerified = new(
        "名次按 V，一票否决的最多按59.99；红旗值 = 0.5 × V + 0.5 × D，够不够条件看“为什么 科室名称 红旗”。",
        "Ranked by V, under a veto by 59.99 at most; flag value = 0.5 × V + 0.5 × D; “why SECTION flag” says who is eligible.");
    public static readonly Text OnlyDeclared = new("未复核：列出自评分 S，不排名次。", "Not verified: self score S, without a rank.");
    public static readonly Text FiguresVerified = new("已复核{0}个科室，平均 {1}，首尾相差 {2}", "{0} sections verified: mean {1}, {2} between first and last");
    public static readonly Text FiguresDeclared = new("自评{0}个科室，平均 {1}，首尾相差 {2}", "{0} sections declared: mean {1}, {2} between first and last");
    public static readonly Text FiguresWidest = new("；差距最大的条件 {0}（相差 {1}）", "; furthest apart in {0} ({1})");
    public static readonly Text Tied = new("并列", "tied");
    public static readonly Text VetoCounts = new("一票否决，按 {0} 计", "veto, counts {0}");
    public static readonly Text VetoHolds = new("一票否决", "veto");
    public static readonly Text Waived = new("免复核（未复核）", "verification waived (not verified)");
    public static readonly Text DailyShort = new("日常 D {0}", "D {0}");
    public static readonly Text FlagValueShort = new("红旗值 {0}", "flag value {0}");
    public static readonly Text ShortPlank = new("短板 {0}（{1}%，低{2}）", "weakest {0} ({1}%, {2} below)");
    public static readonly Text PageOf = new("第{0}页，共{1}页", "Page {0} of {1}");
    public static readonly Text SectionLine = new("**{0}** · {1}", "**{0}** · {1}");
    public static readonly Text ScoreColumn = new("S", "S");
    public static readonly Text VerifiedColumn = new("V", "V");
    public static readonly Text Ranked = new("{0}. {1}", "{0}. {1}");
    public static readonly Text Difference = new("较上季 {0}", "{0} on last quarter");
    public static readonly Text DaysLate = new("迟{0}个工作日", "{0} working days late");
    public static readonly Text PreviousPage = new("上一页", "Back");
    public static readonly Text NextPage = new("下一页", "Next");
    public static readonly Text TypedPageHint = new("输入“排名 {0}”看下一页，“为什么 科室名称”看算法。", "Type “standings {0}” for the next page, “why SECTION” for the arithmetic.");
    public static readonly Text TypedWhyHint = new("输入“为什么 科室名称”看算法。", "Type “why SECTION” for the arithmetic.");
    public static readonly Text NoQuarterYet = new("还没有任何一个季度的自检开放过。", "No self-check has opened yet.");
    public static readonly Text UnknownQuarter = new(
        "看不懂“{0}”。请写成 2026Q1、页码、“图表”、“差距”，或科室名称。", "I cannot read “{0}”. Write 2026Q1, a page number, “charts”, “gaps” or a section.");
    public static readonly Text NotYourSection = new("只能看本科室的成绩。", "You may only see your own section's result.");
    public static readonly Text QuarterNotOpened = new("{0}的自检{1}才开放。", "The self-check of {0} opens on {1}.");
    public static readonly Text SentPrivately = new("涉及成绩，已发到您的个人聊天。", "Scores are personal: I sent the answer to your own chat.");

    // Own section
    public static readonly Text OwnTitle = new("{0} · {1}", "{0} · {1}");
    public static readonly Text StateFact = new("状态", "State");
    public static readonly Text SelfFact = new("自评分 S", "Self score S");
    public static readonly Text PreviousFact = new("较上季度", "Against last quarter");
    public static readonly Text OwnOnly = new("各科室排名由局领导和文明办查看；这里是本科室的结果。", "The full table is for leaders and the office; this is your own section.");
    public static readonly Text NotBeforeSubmission = new("提交后可看本科室得分。", "Your section's score shows once the sheet is submitted.");
    public static readonly Text VerifiedFact = new("复核分 V", "Verified score V");
    public static readonly Text DailyFact = new("日常考核 D", "Daily assessment D");
    public static readonly Text FlagValueFact = new("红旗值", "Flag value");
    public static readonly Text CountsFact = new("排名和平均按", "For ranking and means");
    public static readonly Text OwnVeto = new("本季度有一票否决：V 照常显示，排名和平均最多按59.99计，不能评流动红旗。", "A veto holds: V is shown, for ranking and means it counts 59.99 at most, and the flag is out of reach.");
    public static readonly Text OwnVerified = new("已复核：V 算数。", "Verified: V counts.");
    public static readonly Text OwnWaived = new("文明办免予复核（未复核）：自评分不能赢得流动红旗。", "Verification was waived: a self score wins no flag.");
    public static readonly Text NoSection = new("您不属于任何科室。", "You belong to no section.");

    // Pictures
    public static readonly Text Charts = new("图表", "Charts");
    public static readonly Text WordsForCharts = new("图表 图 走势", "charts chart trend");
    public static readonly Text ChartsTitle = new("{0}排名图表", "Standings {0} in pictures");
    public static readonly Text SectionsPicture = new("各科室得分（满分100）", "The sections' scores (out of 100)");
    public static readonly Text CriteriaPicture = new("四项条件：平均、最高、最低", "The criteria: mean, highest, lowest");
    public static readonly Text TrendPicture = new("近几个季度：平均、最高、最低", "The last quarters: mean, highest, lowest");
    public static readonly Text OwnTrendPicture = new("近几个季度", "The last quarters");
    public static readonly Text OwnCriteriaPicture = new("四项条件得分（满分各25）", "Scores of the four criteria (25 each)");
    public static readonly Text MeanSeries = new("平均", "mean");
    public static readonly Text HighestSeries = new("最高", "highest");
    public static readonly Text LowestSeries = new("最低", "lowest");
    public static readonly Text SpreadLine = new("{0}：平均 {1}，最高 {2}，最低 {3}", "{0}: mean {1}, highest {2}, lowest {3}");
    public static readonly Text QuarterWithSelf = new("{0}（自评 S）", "{0} (S)");
    public static readonly Text NoTrend = new("还没有往季成绩可比。", "There is no earlier quarter to compare with.");
    public static readonly Text OnlyFirst = new("只画前{0}个科室，共{1}个。", "The first {0} of {1} sections are drawn.");
    public static readonly Text Unverified = new("{0}（S，未复核）", "{0} (S, not verified)");
    public static readonly Text OwnTrendLine = new("{0}：复核 V {1}，自评 S {2}", "{0}: V {1}, S {2}");
    public static readonly Text None = new("无", "none");
    public static readonly Text BackToResult = new("成绩", "Result");
    public static readonly Text BackToTable = new("排名", "Standings");

    // Gaps
    public static readonly Text Gaps = new("差距", "Gaps");
    public static readonly Text WordsForGaps = new("差距 失分", "gaps gap lost");
    public static readonly Text GapsTitle = new("{0}差距：失分最多的题", "Gaps {0}: the questions that cost most");
    public static readonly Text SectionGapsTitle = new("{0} · {1}差距", "{0} · gaps {1}");
    public static readonly Text GapsBy = new("已复核的按复核结果，未复核的按自评。", "By verified answers where there are some, else as declared.");
    public static readonly Text SectionGapsVerified = new("按复核结果，共失 {0} 分。", "By verified answers: {0} points lost.");
    public static readonly Text SectionGapsDeclared = new("按自评（未复核），共失 {0} 分。", "As declared (not verified): {0} points lost.");
    public static readonly Text GapLine = new("**{0}** 共失 {1} 分，{2}个科室：{3}", "**{0}** {1} points in {2} sections: {3}");
    public static readonly Text GapOfSection = new("{0} {1}", "{0} {1}");
    public static readonly Text OwnGapLine = new("**{0}** 失 {1}/{2} 分", "**{0}** {1} of {2} points lost");
    public static readonly Text NoGaps = new("没有失分的题。", "No question cost anything.");
    public static readonly Text NoGapsYet = new("还没有科室提交，没有可列的差距。", "No section has submitted yet; there are no gaps to list.");
    public static readonly Text MoreGaps = new("另有{0}题也失了分。", "{0} more questions cost points.");

    // Progress
    public static readonly Text ProgressTitle = new("{0}进度", "Progress {0}");
    public static readonly Text ProgressSubmitted = new("已提交 {0}/{1}", "{0} of {1} submitted");
    public static readonly Text ProgressOpen = new("{0}（{1}）：{2}", "{0} ({1}): {2}");
    public static readonly Text ProgressAllIn = new("全部科室都已提交。", "Every section has submitted.");
    public static readonly Text ProgressMine = new("我的作答 {0}/{1}", "My answers {0} of {1}");

    // Why
    public static readonly Text WhyTitle = new("为什么：{0} · {1}", "Why: {0} · {1}");
    public static readonly Text WhyTotal = new("S = {0} = {1}", "S = {0} = {1}");
    public static readonly Text WhyCut = new("相加的是精确值，各项显示时截到两位小数。", "Exact values are added; each is shown cut to two decimals.");
    public static readonly Text WhyBank = new("题库版本 {0} · {1}提交", "Question bank {0} · submitted {1}");
    public static readonly Text WhyOtherBank =
        new("作答所用题库版本 {0} 与现用版本 {1} 不同，逐题说明按现用版本。", "The answers were given to bank {0}; the lines are explained by bank {1}.");
    public static readonly Text WhyCriterion = new("{0} {1}：{2} × {3} ÷ {4} = {5}", "{0} {1}: {2} × {3} ÷ {4} = {5}");
    public static readonly Text WhyLine = new("**{0}** {1} → {2}", "**{0}** {1} → {2}");
    public static readonly Text WhyQuestion = new("{0}", "{0}");
    public static readonly Text WhyPoints = new("{0}/{1} 分：{2}", "{0} of {1}: {2}");
    public static readonly Text ByScale = new("量表第{0}档 × {1}", "place {0} on the scale × {1}");
    public static readonly Text ByBandBetween = new("≥{0} 且 <{1}", "≥{0} and <{1}");
    public static readonly Text ByBandTop = new("≥{0}", "≥{0}");
    public static readonly Text ByBandBottom = new("<{0}", "<{0}");
    public static readonly Text ByCode = new("答“{0}”", "answer “{0}”");
    public static readonly Text WhyNotApplicable = new("不适用，不计入", "not applicable, left out");
    public static readonly Text WhyUnscored = new("不计分", "not scored");
    public static readonly Text ByFalse = new("复核认定填报不实，不得分", "found knowingly false, earns nothing");
    public static readonly Text WhyNoAnswer = new("（未作答）", "(no answer)");
    public static readonly Text Improvement = new("提升项", "improvement item");
    public static readonly Text Mandatory = new("整改项", "mandatory rectification");
    public static readonly Text Veto = new("一票否决事项", "veto matter");
    public static readonly Text FlagBar = new("不能获流动红旗", "bars the travelling flag");
    public static readonly Text Evidence = new("佐证：{0}", "evidence: {0}");
    public static readonly Text Reason = new("中位数{0}，理由：{1}", "median {0}, reason: {1}");
    public static readonly Text WhyLate = new("迟交{0}个工作日：复核分 V 扣{1}分。", "{0} working days late: {1} points off the verified score V.");
    public static readonly Text WhyTotalVerified = new("复核分 V = {0} = {1}", "V = {0} = {1}");
    public static readonly Text WhyVerifiedCriterion = new("复核后 {0}", "Verified: {0}");
    public static readonly Text WhyLessLate = new("{0} − {1}（迟交{2}个工作日）", "{0} − {1} ({2} working days late)");
    public static readonly Text WhyVeto = new("一票否决：排名和平均按 min(V, {0}) = {1} 计。", "A veto holds: for ranking and means min(V, {0}) = {1} counts.");
    public static readonly Text WhyWaived = new("文明办免予复核（未复核），理由：{0}", "Verification was waived (not verified): {0}");
    public static readonly Text WhyByVerified = new("按复核结果。", "By the verified answers.");
    public static readonly Text WhyChanges = new("复核改动{0}处：", "Verification changed {0} answers:");
    public static readonly Text WhyNothingChanged = new("复核没有改动任何答案。", "Verification changed no answer.");
    public static readonly Text WhyChange = new("**{0}** 填报 {1} → 复核 {2}：{3} → {4} 分", "**{0}** declared {1} → verified {2}: {3} → {4} points");
    public static readonly Text WhyFalse = new("填报不实", "knowingly false");
    public static readonly Text WhyBecause = new("理由：{0}", "Reason: {0}");
    public static readonly Text WhyMoreChanges = new("另有{0}处，逐项条件里都有。", "{0} more; the criteria's lines have them all.");
    public static readonly Text WhyDeclared = new("原填报 {0}，复核理由：{1}", "declared {0}, changed because: {1}");
    public static readonly Text NotSubmitted = new("{0}的{1}自检还没有提交，没有得分可说明。", "The self-check of {0} for {1} has not been submitted; there is no score to explain.");
    public static readonly Text MayNotSee = new("只能看本科室的得分说明。", "You may only see your own section's explanation.");
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text WhichSection = new("请写科室名称，例如：为什么 {0}", "Name the section, for example: why {0}");
    public static readonly Text TypedCriterionHint = new("输入“为什么 {0} C1”到“C4”看逐题。", "Type “why {0} C1” to “C4” for the lines.");

    // The commands' own lines
    public static readonly Text StandingsName = new("排名", "standings");
    public static readonly Text StandingsPurpose = new("各科室成绩（局领导、文明办）或本科室成绩", "standings (leaders and office) or your own section's result");
    public static readonly Text ProgressName = new("进度", "progress");
    public static readonly Text ProgressPurpose = new("自检填到哪里了", "how far the self-check is");
    public static readonly Text WhyName = new("为什么", "why");
    public static readonly Text WhyPurpose = new("得分是怎么算出来的，逐题说明", "the arithmetic of a score, line by line");
}

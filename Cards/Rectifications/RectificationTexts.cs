using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>The wording of rectification.</summary>
public static class RectificationTexts
{
    // Commands
    public static readonly Text RectificationName = new("整改", "rectification");
    public static readonly Text RectificationPurpose = new("整改项、提升项：落实、提交、检验", "gaps to be mended: plan, hand in, check");

    // What it is
    public static readonly Text Mandatory = new("整改项", "rectification");
    public static readonly Text Improvement = new("提升项", "improvement");
    public static readonly Text ByAnswer = new("由自检答案产生", "opened by an answer");
    public static readonly Text ByInspector = new("文明办提出", "opened by the office");
    public static readonly Text BySection = new("主动整改", "opened by the section itself");
    public static readonly Text StatusOpen = new("待整改", "to be done");
    public static readonly Text StatusSubmitted = new("待检验", "waits for the office");
    public static readonly Text StatusReturned = new("已退回", "returned");
    public static readonly Text StatusClosed = new("已关闭", "closed");
    public static readonly Text StatusWaived = new("已免除", "waived");
    public static readonly Text StatusWithdrawn = new("已撤销", "withdrawn");
    public static readonly Text Overdue = new("逾期{0}个工作日", "{0} working days overdue");
    public static readonly Text Gap = new("{0}　{1}", "{0} {1}");
    public static readonly Text GapAnswer = new("{0}（答案：{1}）", "{0} (answer: {1})");

    // Lists
    public static readonly Text OwnTitle = new("{0} · 整改", "Rectifications of {0}");
    public static readonly Text OfficeTitle = new("整改 · 待文明办办理", "Rectifications that wait for the office");
    public static readonly Text LeaderTitle = new("整改 · 逾期和需要支持的", "Rectifications overdue or in need of support");
    public static readonly Text WaitingHeading = new("待检验（{0}）", "To be checked ({0})");
    public static readonly Text OverdueHeading = new("已逾期（{0}）", "Overdue ({0})");
    public static readonly Text SupportHeading = new("需要支持（{0}）", "In need of support ({0})");
    public static readonly Text OpenHeading = new("未完成（{0}）", "Open ({0})");
    public static readonly Text OverHeading = new("已办结（{0}）", "Done with ({0})");
    public static readonly Text Nothing = new("目前没有。", "Nothing at the moment.");
    public static readonly Text Line = new("**整改 {0}** · {1} · {2}前 · {3}", "**{0}** · {1} · by {2} · {3}");
    public static readonly Text SectionLine = new("{0}\\. **{1} 整改 {2}** · {3} · {4}前 · {5}", "{0}\\. **{1} {2}** · {3} · by {4} · {5}");
    public static readonly Text SupportLine = new("需要支持：{0}", "Support needed: {0}");
    public static readonly Text AndMore = new("另有{0}项，输入“整改 科室”按科室查看。", "{0} more: type “rectification SECTION”.");
    public static readonly Text AndMoreOwn = new("另有{0}项，输入“整改 编号”查看。", "{0} more: type “rectification NUMBER”.");
    public static readonly Text OfficeHint = new("看一项：输入“整改 科室 编号”。新提一项：输入“整改 科室 开 问题”。", "One of them: type “rectification SECTION NUMBER”. A new one: “rectification SECTION open WHAT IS WRONG”.");
    public static readonly Text OwnHint = new("主动整改：输入“整改 开 问题”。", "To open one yourselves, type “rectification open WHAT IS WRONG”.");
    public static readonly Text NewButton = new("新提一项", "New one");
    public static readonly Text OpenButton = new("整改 {0}", "No. {0}");
    public static readonly Text LookButton = new("查看 {0}", "Look {0}");

    // One of them
    public static readonly Text Title = new("整改 {0} · {1}", "Rectification {0} · {1}");
    public static readonly Text From = new("{0} · {1} · {2}", "{0} · {1} · {2}");
    public static readonly Text StatusFact = new("状态", "State");
    public static readonly Text DueFact = new("期限", "Last day");
    public static readonly Text OwnerFact = new("责任人", "Owner");
    public static readonly Text MeasureFact = new("措施", "Measure");
    public static readonly Text SupportFact = new("需要支持", "Support needed");
    public static readonly Text ResultFact = new("结果", "Result");
    public static readonly Text ReasonFact = new("理由", "Reason");
    public static readonly Text SubmittedFact = new("提交时间", "Handed in");
    public static readonly Text EndedFact = new("办结时间", "Ended");
    public static readonly Text NobodyYet = new("未定", "nobody yet");
    public static readonly Text OwnerLeft = new("已不在名册，请重新确定", "no longer on the roster; name somebody else");
    public static readonly Text WhyWithdrawn = new("答案已更正，且尚未着手，不再需要整改。", "The answer was corrected before anybody had begun; nothing is to be done any more.");
    public static readonly Text OwnerLabel = new("责任人（必填）", "Owner (needed)");
    public static readonly Text MeasureLabel = new("措施（必填，最多{0}字）", "Measure (needed, at most {0} characters)");
    public static readonly Text SupportLabel = new("需要支持：人员、经费等（可不填）", "Support needed: people, budget (may stay empty)");
    public static readonly Text ResultLabel = new("整改结果（提交时必填，最多{0}字）", "Result (needed to hand in, at most {0} characters)");
    public static readonly Text ReasonLabel = new("理由（退回、免除时必填，科室可见）", "Reason (needed to return or waive; the section reads it)");
    public static readonly Text Secrecy = new("严禁填写涉密信息和工作秘密。", "Never enter state or work secrets.");
    public static readonly Text PlanButton = new("保存计划", "Save the plan");
    public static readonly Text SubmitButton = new("提交结果", "Hand in");
    public static readonly Text CloseButton = new("关闭", "Close");
    public static readonly Text ReturnButton = new("退回", "Return");
    public static readonly Text WaiveButton = new("免除", "Waive");
    public static readonly Text HowSection = new(
        "也可输入：整改 {0} 计划 姓名 措施 支持 内容；整改 {0} 提交 结果", "Or type: rectification {0} plan NAME MEASURE support WHAT; rectification {0} submit RESULT");
    public static readonly Text HowOffice = new("也可输入：整改 {0} {1} 关闭；整改 {0} {1} 退回 理由", "Or type: rectification {0} {1} close; rectification {0} {1} return REASON");
    public static readonly Text HowLeader = new("也可输入：整改 {0} {1} 免 理由", "Or type: rectification {0} {1} waive REASON");

    public static readonly Text LongFact = new("**{0}** {1}", "**{0}** {1}");
    public static readonly Text BackButton = new("返回列表", "Back to the list");

    // The form
    public static readonly Text FormTitle = new("新提一项整改", "A new rectification");
    public static readonly Text SectionLabel = new("科室（必填）", "Section (needed)");
    public static readonly Text KindLabel = new("类别", "Kind");
    public static readonly Text MandatoryChoice = new("整改项（15个工作日内）", "Rectification (within 15 working days)");
    public static readonly Text ImprovementChoice = new("提升项（下季度末前）", "Improvement (by the end of next quarter)");
    public static readonly Text GapLabel = new("问题（必填，最多{0}字）", "What is wrong (needed, at most {0} characters)");
    public static readonly Text QuestionLabel = new("对应题号，例如 C4-02（可不填）", "Question, for example C4-02 (may stay empty)");
    public static readonly Text RaiseButton = new("开立", "Open it");
    public static readonly Text ChooseSection = new("请选科室。", "Choose a section.");
    public static readonly Text UnknownQuestion = new("没有题号“{0}”。", "There is no question “{0}”.");

    // What happened
    public static readonly Text Opened = new("已开立整改 {0}，{1}前完成。", "Rectification {0} is open, to be done by {1}.");
    public static readonly Text Planned = new("计划已保存。", "The plan is saved.");
    public static readonly Text Submitted = new("已提交，等文明办检验。", "Handed in; the office will check it.");
    public static readonly Text Closed = new("已关闭。", "Closed.");
    public static readonly Text Returned = new("已退回科室。", "Returned to the section.");
    public static readonly Text Waived = new("已免除。", "Waived.");
    public static readonly Text NewsOpened = new("文明办提出一项整改，请确定责任人和措施。", "The office opened a rectification; please name an owner and a measure.");
    public static readonly Text NewsPlanned = new("请您负责这项整改。", "You are asked to see to this rectification.");
    public static readonly Text NewsReturned = new("检验未通过，请继续整改。", "It did not pass; please go on.");
    public static readonly Text NewsClosed = new("检验通过，已关闭。", "It passed and is closed.");
    public static readonly Text NewsWaived = new("局领导已免除这项整改。", "A leader waived it.");

    // Refusals
    public static readonly Text IsOver = new("这一项已经办结，没有写入。", "It is over; nothing was written.");
    public static readonly Text OnlySection = new("由本科室负责人或联络员办理。", "The section's head or liaison does this.");
    public static readonly Text OnlyOffice = new("由文明办检验。", "The appraisal office does this.");
    public static readonly Text OnlyLeader = new("由局领导免除。", "Only a leader waives it.");
    public static readonly Text OnlyOpeners = new("整改由文明办提出，或由本科室负责人、联络员主动提出。", "The office opens one, or the section's own head or liaison.");
    public static readonly Text OwnSection = new("本科室的事由其他人办理。", "Nobody decides about the own section; leave it to a colleague.");
    public static readonly Text NotSubmitted = new("科室还没有提交。", "The section has not handed it in.");
    public static readonly Text AlreadySubmitted = new("已经提交，正在等文明办检验。", "It is handed in and waits for the office.");
    public static readonly Text NoMeasure = new("请先确定责任人和措施。", "Name an owner and a measure first.");
    public static readonly Text NoResult = new("请写整改结果。", "Please say what came of it.");
    public static readonly Text NoReason = new("请写明理由。", "Please give a reason.");
    public static readonly Text NoGap = new("请写明问题。", "Please say what is wrong.");
    public static readonly Text TooLong = new("最多{0}字，现在{1}字，没有写入。", "At most {0} characters, this has {1}; nothing was written.");
    public static readonly Text NotMember = new("“{0}”不是本科室的人。本科室：{1}", "“{0}” is not in the section. There are: {1}");
    public static readonly Text TwoOfName = new("有两位“{0}”，请在卡片上选。", "There are two called “{0}”: choose on the card.");
    public static readonly Text NoSuch = new("{0}没有整改 {1}。", "{0} has no rectification {1}.");
    public static readonly Text MayNotSee = new("只能看本科室的整改。", "You see the rectifications of your own section only.");
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text SomebodyElse = new("别人刚刚写入，这次没有写入，请再看一遍。", "Somebody else wrote just now; nothing of yours was written. Please look again.");
    public static readonly Text Stale = new("这张卡片已过期，没有写入；下面是最新的。", "That card was out of date and nothing was written; this is the current one.");
    public static readonly Text Usage = new(
        "用法：整改；整改 编号；整改 编号 计划 姓名 措施 支持 内容；整改 编号 提交 结果；整改 开 问题",
        "Usage: rectification; rectification NUMBER; rectification NUMBER plan NAME MEASURE support WHAT; rectification NUMBER submit RESULT; rectification open WHAT IS WRONG");
    public static readonly Text OfficeUsage = new(
        "用法：整改；整改 科室；整改 科室 编号；整改 科室 编号 关闭|退回 理由|免 理由；整改 科室 开 题号 整改|提升 问题（题号、类别可不写）",
        "Usage: rectification; rectification SECTION; rectification SECTION NUMBER; … close|return REASON|waive REASON; rectification SECTION open QUESTION mandatory|improvement WHAT IS WRONG (question and kind may be left out)");

    // Typed; several words for one thing stand with blanks between
    public static readonly Text WordsForOpen = new("开 新开", "open new");
    public static readonly Text WordsForPlan = new("计划 措施", "plan");
    public static readonly Text WordsForSupport = new("支持", "support");
    public static readonly Text WordsForSubmit = new("提交 完成", "submit done");
    public static readonly Text WordsForReturn = new("退回", "return");
    public static readonly Text WordsForClose = new("关闭 通过", "close");
    public static readonly Text WordsForWaive = new("免 免除", "waive");
    public static readonly Text WordsForMandatory = new("整改 整改项", "mandatory rectification");
    public static readonly Text WordsForImprovement = new("提升 提升项", "improvement");

    // Reminders
    public static readonly Text ReminderTitle = new("整改：{0}项要办", "Rectifications: {0} to see to");
    public static readonly Text ReminderLine = new("**整改 {0}** · {1} · {2}", "**{0}** · {1} · {2}");
    public static readonly Text MomentOpened = new("新开，{0}前完成", "new, to be done by {0}");
    public static readonly Text MomentSoon = new("{0}到期", "due on {0}");
    public static readonly Text MomentDue = new("今天到期", "due today");
    public static readonly Text MomentOverdue = new("已逾期（{0}到期）", "overdue; it was due on {0}");
    public static readonly Text OfficeReminderTitle = new("整改：{0}项待检验", "Rectifications: {0} to be checked");
    public static readonly Text OfficeReminder = new("{0} 整改 {1} 已提交结果", "{0} has handed in rectification {1}");
    public static readonly Text OverdueReminderTitle = new("整改：{0}项新逾期", "Rectifications: {0} newly overdue");
    public static readonly Text OverdueReminder = new("新逾期{0}项：{1}", "{0} newly overdue: {1}");
    public static readonly Text AndMoreInReminder = new("另有{0}项，输入“整改”查看。", "{0} more: type “rectification”.");

    // In the list of deliveries
    public static readonly Text PostTitle = new("整改提醒", "Reminder of rectifications");

    // In the daily book
    public static readonly Text OverdueFact = new("整改 {0} 逾期（{1}到期）", "Rectification {0} overdue (it was due on {1})");
    public static readonly Text OverdueBasis = new("整改 {0}", "Rectification {0}");

    // In the self-check
    public static readonly Text CarriedLine = new("未完成的整改 {0}（{1}前，{2}）", "Open rectification {0} (by {1}, {2})");
    public static readonly Text SubmittedNotice = new("填报内容中有{0}项需要整改或提升，输入“整改”查看。", "Its answers call for {0} rectifications or improvements: type “rectification”.");
    public static readonly Text CarriedNotice = new("还有{0}项整改没有完成，输入“整改”查看。", "{0} rectifications are still open: type “rectification”.");

    /// <summary>What is done to a rectification, by the code in its history.</summary>
    public static IReadOnlyDictionary<string, Text> Actions { get; } = new Dictionary<string, Text>
    {
        ["rectification.opened"] = new("开立", "opened"),
        ["rectification.reopened"] = new("重新开立", "opened again"),
        ["rectification.changed"] = new("按新答案调整", "changed with the answer"),
        ["rectification.withdrawn"] = new("撤销", "withdrawn"),
        ["rectification.planned"] = new("计划", "planned"),
        ["rectification.submitted"] = new("提交", "handed in"),
        ["rectification.returned"] = new("退回", "returned"),
        ["rectification.closed"] = new("关闭", "closed"),
        ["rectification.waived"] = new("免除", "waived"),
        ["rectification.overdue"] = new("逾期，提请日常考核", "overdue, proposed in the daily book"),
    };
}

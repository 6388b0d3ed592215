using Wenming.Domain.Wording;

namespace Wenming.Cards.Vetoes;

/// <summary>The wording of vetoes.</summary>
public static class VetoTexts
{
    public static readonly Text VetoName = new("否决", "veto");
    public static readonly Text VetoPurpose = new("一票否决：报告、两人确认、解除", "what vetoes a section: reported, confirmed by two people, lifted");

    // The list
    public static readonly Text ListTitle = new("一票否决 · {0}", "Vetoes · {0}");
    public static readonly Text ListEmpty = new("没有您可以看的否决事项。", "There is no veto that you may see.");
    public static readonly Text CountOnly = new("登记在案{0}件；内容不对管理员开放。", "{0} on record; administrators do not see more.");
    public static readonly Text ListLine = new("{0}\\. **{1}** 第{2}件{3} · {4}", "{0}\\. **{1}** no. {2}{3} · {4}");
    public static readonly Text OtherQuarter = new("（{0}）", " ({0})");
    public static readonly Text AndMore = new("另有{0}件，输入“否决 科室”查看。", "{0} more: type “veto SECTION”.");
    public static readonly Text LookButton = new("查看 {0}", "Look at {0}");
    public static readonly Text FormTitle = new("报告", "Report");
    public static readonly Text FormHint = new(
        "报告后由文明办和局领导两人确认才生效；报告人不公开。不写姓名。严禁输入涉密信息和工作秘密。",
        "It takes effect only when the office and a leader confirm it; who reports is not shown. Name nobody. No secrets in this system.");
    public static readonly Text SectionLabel = new("科室", "Section");
    public static readonly Text OtherSections = new("其他科室请输入：否决 科室 事实", "For other sections type: veto SECTION FACT");
    public static readonly Text FactLabel = new("事实（或案件编号，200字以内）", "What happened (or a case's number; at most 200 characters)");
    public static readonly Text NoSecrets = new("不写姓名，严禁涉密", "Name nobody; no secrets");
    public static readonly Text ReportButton = new("报告", "Report");
    public static readonly Text ReportCaseButton = new("作为纪检案件报告", "Report as a discipline case");

    // One
    public static readonly Text Title = new("否决 · {0} 第{1}件 · {2}", "Veto · {0} no. {1} · {2}");
    public static readonly Text StateFact = new("状态", "State");
    public static readonly Text ReportedFact = new("登记", "On record");
    public static readonly Text AppraisalOffice = new("文明办", "Appraisal office");
    public static readonly Text DisciplineContact = new("纪检", "Discipline contact");
    public static readonly Text Leader = new("局领导", "Leader");
    public static readonly Text NotConfirmed = new("未确认", "not confirmed");
    public static readonly Text ConfirmedOn = new("{0}确认", "confirmed on {0}");
    public static readonly Text StateReported = new("待确认（{0}、局领导）", "waits for two people ({0}, a leader)");
    public static readonly Text StateWaitsForLeader = new("待局领导确认", "waits for a leader");
    public static readonly Text StateWaitsForOffice = new("待{0}确认", "waits for: {0}");
    public static readonly Text StateEffective = new("已生效", "in effect");
    public static readonly Text StateLifted = new("已解除", "lifted");
    public static readonly Text StateWithdrawn = new("已撤销（答案已改）", "ended (the answer was changed)");
    public static readonly Text CaseFact = new("纪检案件，编号{0}", "Discipline case, number {0}");
    public static readonly Text AnswerFact = new("自检 {0}：{1}", "Self-check {0}: {1}");
    public static readonly Text AnswerFactWithReference = new("{0} 编号：{1}", "{0} Reference: {1}");
    public static readonly Text LiftedBecause = new("解除理由：{0}", "Lifted because: {0}");
    public static readonly Text EffectHint = new("生效期间，本季度排名和平均按 min(V，59.99) 计，不得流动红旗。", "While it is in effect the quarter counts min(V, 59.99) and wins no flag.");
    public static readonly Text AppealHint = new("{0}前可申诉：输入“申诉 否决 {1} {2} 理由”。", "You may appeal until {0}: type “appeal veto {1} {2} REASON”.");
    public static readonly Text AppealOpen = new("已申诉（{0}），{1}前答复。", "Appealed ({0}); an answer is due by {1}.");
    public static readonly Text AppealUpheld = new("申诉成立：{0}。否决已解除。", "The appeal was upheld: {0}. The veto is lifted.");
    public static readonly Text AppealRejected = new("申诉不成立：{0}。", "The appeal was rejected: {0}.");
    public static readonly Text SomeDay = new("期限", "the due day");
    public static readonly Text ReasonLabel = new("解除理由（200字以内，科室可见）", "Why it is lifted (at most 200 characters; the section reads it)");
    public static readonly Text ReferenceLabel = new("案件编号（只填编号）", "The case's number (the number only)");
    public static readonly Text ReasonOrReferenceLabel = new("解除理由，或案件编号", "Why it is lifted, or the case's number");
    public static readonly Text ConfirmButton = new("确认", "Confirm");
    public static readonly Text CaseButton = new("作为案件", "As a case");
    public static readonly Text LiftButton = new("解除", "Lift");

    // What was done
    public static readonly Text Reported = new(
        "已报告：{0}第{1}件。文明办（纪检案件由纪检）和局领导两人确认后生效。",
        "Reported: {0} no. {1}. It takes effect once the office (in discipline cases the discipline contact) and a leader confirm it.");
    public static readonly Text Confirmed = new("已确认，还要另一人确认才生效。", "Confirmed; it takes effect when the other person confirms too.");
    public static readonly Text NowEffective = new("两人已确认，否决生效。科室已收到通知，5个工作日内可申诉。", "Both have confirmed: the veto is in effect. The section is told and may appeal within 5 working days.");
    public static readonly Text CaseMarked = new("已作为纪检案件登记，只保留编号；还要局领导确认。", "It is on record as a discipline case, by its number only; a leader confirms it.");
    public static readonly Text Lifted = new("否决已解除，分数和排名已重新计算。", "The veto is lifted; scores and standings count anew.");

    // To others
    public static readonly Text TellConfirmer = new("{0}有一件否决事项等您确认（{1}第{2}件）。", "A veto of {0} waits for your confirmation ({1} no. {2}).");
    public static readonly Text TellEffective = new("{0}第{1}件否决已生效（{2}）。{3}前可申诉。", "Veto {1} of {0} is in effect ({2}). You may appeal until {3}.");
    public static readonly Text TellLifted = new("{0}第{1}件否决已解除（{2}）：{3}", "Veto {1} of {0} is lifted ({2}): {3}");
    public static readonly Text TellRejected = new("{0}第{1}件否决的申诉不成立（{2}）：{3}", "The appeal against veto {1} of {0} was rejected ({2}): {3}");
    public static readonly Text TellAppeal = new("{0}对第{1}件否决提出申诉，请在{2}前裁定：{3}", "{0} appeals against veto {1}; decide by {2}: {3}");
    public static readonly Text ShowCommand = new("否决 {0} {1} {2}", "veto {0} {1} {2}");

    // Refusals
    public static readonly Text Usage = new(
        "用法：否决；否决 科室 事实；否决 科室 编号；否决 科室 编号 确认；否决 科室 编号 解除 理由；纪检：否决 科室 案件 案号，否决 科室 编号 案件 案号",
        "Usage: veto; veto SECTION FACT; veto SECTION NUMBER; veto SECTION NUMBER confirm; veto SECTION NUMBER lift REASON; discipline contact: veto SECTION case REFERENCE, veto SECTION NUMBER case REFERENCE");
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text NoSuch = new("没有您可以看的{0}第{1}件否决。", "There is no veto {1} of {0} that you may see.");
    public static readonly Text NotStarted = new("{0}还没有开始。", "{0} has not begun.");
    public static readonly Text OnlyOwn = new("科室负责人、联络员只报告本科室的事项；其他科室的请告诉文明办。", "Heads and liaisons report about their own section; tell the appraisal office about others.");
    public static readonly Text OnlyContact = new("纪检案件由纪检登记。请改按一般事项报告，或告知纪检。", "The discipline contact records discipline cases. Report it without a case, or tell the contact.");
    public static readonly Text NoFact = new("请写事实。", "Say what happened.");
    public static readonly Text ChooseSection = new("请选科室。", "Choose the section.");
    public static readonly Text TooLong = new("最多{0}字，现在{1}字。", "At most {0} characters; there are {1}.");
    public static readonly Text NamesSomebody = new("不写姓名（{0}）。请改写后再报告。", "Name nobody ({0}). Write it without the name.");
    public static readonly Text NotAllowed = new("确认要文明办（纪检案件由纪检）和局领导各一人；解除由局领导。", "An inspector (in discipline cases the discipline contact) and a leader confirm; a leader lifts.");
    public static readonly Text SamePerson = new("要两个不同的人确认；报告的局领导也不能再确认。", "Two different people confirm; a leader who reported does not confirm.");
    public static readonly Text OwnSection = new("不能处理本科室的否决，请交给其他人。", "Nobody decides about the own section; leave it to somebody else.");
    public static readonly Text AlreadyConfirmed = new("这一半已经确认过了。", "That half is confirmed already.");
    public static readonly Text IsLifted = new("已经解除，没有写入。", "It was lifted; nothing was written.");
    public static readonly Text IsWithdrawn = new("答案已改，这件已撤销，没有写入。", "The answer was changed and this has ended; nothing was written.");
    public static readonly Text NoReason = new("请写理由（或案件编号）。", "Give a reason (or the case's number).");
    public static readonly Text Stale = new("这张卡片已过期，没有写入；下面是最新的。", "That card was out of date and nothing was written; this is the current one.");
    public static readonly Text SomebodyElse = new("别人刚刚写入，这次没有写入，请再看一遍。", "Somebody else wrote just now; nothing of yours was written. Please look again.");
    public static readonly Text OnlyLeadersDecide = new("否决的申诉由没有参加确认的局领导裁定。", "An appeal against a veto is decided by a leader who took no part in it.");
    public static readonly Text NotEffective = new("这件否决没有生效，不用申诉。", "That veto is not in effect; there is nothing to appeal against.");

    // Typed; several words for one thing stand with blanks between
    public static readonly Text WordsForConfirm = new("确认", "confirm");
    public static readonly Text WordsForLift = new("解除", "lift");
    public static readonly Text WordsForCase = new("案件", "case");

    /// <summary>What is done to a veto, as its history calls it.</summary>
    public static IReadOnlyDictionary<string, Text> Actions { get; } = new Dictionary<string, Text>
    {
        ["veto.reported"] = new("报告", "reported"),
        ["veto.opened"] = new("由答案登记", "reported by an answer"),
        ["veto.reopened"] = new("由答案再次登记", "reported by an answer again"),
        ["veto.withdrawn"] = new("答案已改，撤销", "the answer was changed"),
        ["veto.confirmed"] = new("确认", "confirmed"),
        ["veto.caseMarked"] = new("作为纪检案件", "taken over as a discipline case"),
        ["veto.lifted"] = new("解除", "lifted"),
        ["veto.appealed"] = new("申诉", "appealed"),
        ["veto.appealUpheld"] = new("申诉成立，解除", "appeal upheld, lifted"),
        ["veto.appealRejected"] = new("申诉不成立", "appeal rejected"),
    };
}

using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>The wording of the self-check.</summary>
public static class SelfCheckTexts
{
    // The walk
    public static readonly Text MemberTitle = new("自检自查 · 我的作答", "Self-check · my answers");
    public static readonly Text SheetTitle = new("自检自查 · 科室表", "Self-check · section sheet");
    public static readonly Text Subtitle = new("{0} · {1} · {2}截止", "{0} · {1} · due {2}");
    public static readonly Text PageHeading = new("第{0}页，共{1}页 · {2}", "Page {0} of {1} · {2}");
    public static readonly Text ShortTextsHeading = new("成绩与差距", "Achievements and gaps");
    public static readonly Text ShortTextOptional = new("{0}（{1}字以内，可不填）", "{0} (at most {1} characters, optional)");
    public static readonly Text ShortTextRequired = new("{0}（{1}字以内，必填）", "{0} (at most {1} characters, required)");
    public static readonly Text QuestionLabel = new("{0} {1}", "{0} {1}");
    public static readonly Text Yes = new("是", "Yes");
    public static readonly Text No = new("否", "No");
    public static readonly Text NotApplicable = new("不适用（{0}）", "Not applicable ({0})");
    public static readonly Text NumberOrNotApplicable = new("{0}；{1}可填“不适用”", "{0}; “n/a” if {1}");
    public static readonly Text NumberPlaceholder = new("{0}至{1}", "{0} to {1}");
    public static readonly Text NumberLabel = new("{0} {1}（{2}）", "{0} {1} ({2})");
    public static readonly Text ScalePlace = new("{0} {1}", "{0} {1}");
    public static readonly Text PreviousAnswer = new("上季度：{0}", "Last quarter: {0}");
    public static readonly Text EvidenceLabel = new("{0} 佐证（文号或链接）", "{0} evidence (document number or link)");
    public static readonly Text EvidenceAskedLabel = new("{0} 佐证：{1}", "{0} evidence: {1}");
    public static readonly Text EvidenceRequired = new("必填", "required");
    public static readonly Text EvidenceOptional = new("可不填", "optional");
    public static readonly Text ReasonLabel = new("{0} 与成员中位数不同的理由", "{0} why this differs from the members' median");
    public static readonly Text MembersAnswered =
        new("成员{0}人作答：中位数 {1}，最低 {2}，最高 {3}", "{0} members answered: median {1}, lowest {2}, highest {3}");
    public static readonly Text MembersNotApplicable = new("另有{0}人选“不适用”", "{0} more chose “not applicable”");
    public static readonly Text MembersMostlyNotApplicable = new("成员{0}人作答，多数选“不适用”", "{0} members answered, most of them “not applicable”");
    public static readonly Text SecrecyReminder = new("严禁填写涉密信息和工作秘密。", "Never enter state or work secrets.");
    public static readonly Text FlagBarMark = new("选此项者本季度不能获流动红旗。", "Bars the travelling flag this quarter.");

    // Buttons
    public static readonly Text Back = new("上一页", "Back");
    public static readonly Text Save = new("保存", "Save");
    public static readonly Text Next = new("下一页", "Next");
    public static readonly Text Finish = new("完成", "Finish");
    public static readonly Text ToReview = new("检查并提交", "Review and submit");
    public static readonly Text OpenSheet = new("填写科室表", "Fill in the section sheet");
    public static readonly Text OpenMine = new("我的作答", "My answers");
    public static readonly Text ChangeAnswers = new("修改作答", "Change my answers");
    public static readonly Text FillMissing = new("补答", "Answer what is missing");
    public static readonly Text GoToPage = new("第{0}页", "Page {0}");
    public static readonly Text Submit = new("提交", "Submit");
    public static readonly Text BackToSheet = new("返回修改", "Back to the sheet");
    public static readonly Text Why = new("为什么", "Why");

    // What happened
    public static readonly Text Saved = new("已保存（{0}）。", "Saved ({0}).");
    public static readonly Text Stale =
        new("这张卡片不是最新的，刚才的按键没有写入任何内容。下面是当前内容。", "That card was out of date: nothing was written. This is the current state.");
    public static readonly Text StaleButKept =
        new(
            "这张卡片不是最新的，刚才的按键没有写入任何内容。您填的已放在下面，请核对后再按一次。",
            "That card was out of date: nothing was written. What you entered is filled in below; check it and press again.");
    public static readonly Text UnreadableCard = new("这张卡片看不懂，可能已经过时。请输入“继续”。", "That card cannot be read; it may be from an older version. Type “resume”.");
    public static readonly Text SomebodyElsesCard =
        new("这张卡片不是给您的，没有写入任何内容。请输入“自检”打开自己的。", "That card is not yours: nothing was written. Type “self-check” to open your own.");
    public static readonly Text NotAccepted = new("有{0}处没有保存，请看红字；其余已保存。", "{0} entries were not saved, see the marked lines; the rest is saved.");
    public static readonly Text NeedsMore = new("请补充下面新出现的栏目（也可先跳过，提交前补齐）。", "Please fill in the fields that have appeared (or go on and fill them in before submitting).");
    public static readonly Text NothingIsOpen = new("现在没有开放的自检。{0}", "No self-check is open now. {0}");
    public static readonly Text NextOpens = new("{0}的自检{1}开放。", "The self-check of {0} opens on {1}.");
    public static readonly Text NoSection = new("您不属于任何科室，没有自检要填。", "You belong to no section, so there is no self-check to fill in.");
    public static readonly Text Locked = new("{0}的自检已锁定（{1}），不能再修改。", "The self-check of {0} is locked (since {1}) and can no longer be changed.");
    public static readonly Text AlreadySubmitted = new("{0}的科室表已于{1}提交，不能再修改。", "The sheet of {0} was submitted on {1} and can no longer be changed.");
    public static readonly Text ExcusedNotice = new("{0}本季度免报，不用填。", "{0} is excused this quarter: there is nothing to fill in.");
    public static readonly Text SheetIsForHeads = new("科室表由科室负责人或联络员填写。", "The section sheet is filled in by the section head or liaison.");

    // Home
    public static readonly Text HomeTitle = new("{0} · {1}自检", "{0} · self-check {1}");
    public static readonly Text DueFact = new("截止", "Due");
    public static readonly Text GraceFact = new("宽限至", "Grace until");
    public static readonly Text StatusFact = new("状态", "State");
    public static readonly Text MembersFact = new("成员作答", "Members answered");
    public static readonly Text SheetFact = new("科室表", "Section sheet");
    public static readonly Text OfCount = new("{0}/{1}", "{0}/{1}");
    public static readonly Text Tentative = new("{0}（待定）", "{0} (tentative)");

    // Member's end
    public static readonly Text MemberDone = new("谢谢，{0}题已全部作答。", "Thank you, all {0} questions are answered.");
    public static readonly Text MemberPartly = new("已答{0}题，还有{1}题未答：{2}", "{0} answered, {1} still open: {2}");
    public static readonly Text MemberUntil = new("{0}前都可以修改；只向科室负责人显示汇总，不显示是谁答的。", "You can change them until {0}. The head sees totals only, never who answered what.");

    // Review
    public static readonly Text ReviewTitle = new("{0} · {1}自检 · 检查", "{0} · self-check {1} · review");
    public static readonly Text ReviewComplete = new("全部完成，可以提交。", "Everything is answered; the sheet can be submitted.");
    public static readonly Text ReviewMissing = new("还缺{0}处，补齐后才能提交：", "{0} things are missing before you can submit:");
    public static readonly Text MissingAnswer = new("{0} 未作答", "{0} has no answer");
    public static readonly Text MissingEvidence = new("{0} 缺佐证（{1}）", "{0} lacks evidence ({1})");
    public static readonly Text MissingReason = new("{0} 与中位数不同，缺理由", "{0} differs from the median and lacks a reason");
    public static readonly Text CriterionFact = new("{0} {1}", "{0} {1}");
    public static readonly Text ProvisionalScore = new("自评分 S", "Self score S");
    public static readonly Text OutOfHundred = new("{0} / 100", "{0} of 100");
    public static readonly Text OutOf = new("{0} / {1}", "{0} of {1}");
    public static readonly Text NeedsOffice = new("{0} 适用分值不足15分，须文明办确认。", "{0}: fewer than 15 points apply; the appraisal office has to confirm.");
    public static readonly Text VetoWarning = new("{0} 的回答属于一票否决事项，须由两人确认后才生效。", "{0} reports a veto matter; it takes effect only when two people confirm it.");
    public static readonly Text FlagBarWarning = new("{0} 的回答使本科室本季度不能获流动红旗。", "{0} bars the section from this quarter's travelling flag.");
    public static readonly Text FollowUpsAhead = new("按题库规则：整改项{0}个，提升项{1}个。", "By the bank's rules: {0} mandatory rectifications, {1} improvement items.");
    public static readonly Text LateWarning = new("已过截止时间：现在提交迟{0}个工作日，复核分扣{1}分。", "Past the due date: submitting now is {0} working days late and costs {1} points of the verified score.");
    public static readonly Text DeclarationLabel = new("声明", "Declaration");
    public static readonly Text DeclareFirst = new("请先勾选声明，再提交。", "Tick the declaration first, then submit.");
    public static readonly Text Submitted = new("{0}的{1}自检已于{2}提交，自评分 S = {3}。", "The self-check of {0} for {1} was submitted on {2}: S = {3}.");
    public static readonly Text SubmittedLate = new("迟交{0}个工作日。", "{0} working days late.");
    public static readonly Text NotVerifiedYet = new("未复核：只有复核分 V 算数。", "Not verified yet: only the verified score V counts.");

    // Errors of an answer
    public static readonly Text NotYesOrNo = new("{0}：请答“是”或“否”。", "{0}: please answer yes or no.");
    public static readonly Text NotOnScale = new("{0}：请填1到5的整数。", "{0}: please give a whole number from 1 to 5.");
    public static readonly Text NotANumber = new("{0}：“{1}”不是数字，请填如 98.5 的数字。", "{0}: “{1}” is not a number; write it like 98.5.");
    public static readonly Text OutOfRange = new("{0}：应在{1}到{2}之间。", "{0}: it must lie between {1} and {2}.");
    public static readonly Text TooManyDecimals = new("{0}：最多{1}位小数。", "{0}: at most {1} decimal places.");
    public static readonly Text NotAnOption = new("{0}：请选{1}之一。", "{0}: please choose one of {1}.");
    public static readonly Text TooLong = new("{0}：最多{1}字，现在{2}字。", "{0}: at most {1} characters, this has {2}.");
    public static readonly Text EvidenceWithoutAnswer = new("{0}：填了佐证，但还没有作答。", "{0}: there is evidence but no answer yet.");
    public static readonly Text EmptyAnswer = new("{0}：没有内容。", "{0}: there is nothing in it.");
    public static readonly Text MayNotBeNotApplicable = new("{0}：本题不能选“不适用”。", "{0}: this question cannot be “not applicable”.");

    // Typed walk
    public static readonly Text TypedIntro =
        new(
            "文字作答，一次一题。可回复：上一题、跳过、卡片（换成卡片）、停（以后输入“继续”）。",
            "One question at a time. You can also reply: back, skip, card (go on with cards), stop (type “resume” later).");
    public static readonly Text TypedQuestion = new("[{0}/{1}] {2}", "[{0}/{1}] {2}");
    public static readonly Text TypedCurrent = new("现在的回答：{0}", "Current answer: {0}");
    public static readonly Text TypedSuggestion = new("建议：{0}（回复“同意”即采用）", "Suggested: {0} (reply “agree” to take it)");
    public static readonly Text TypedNotApplicable = new("（{0}可回复“不适用”）", "(reply “n/a” if {0})");
    public static readonly Text TypedEvidence = new("{0} 请写佐证：{1}", "{0}: please give the evidence: {1}");
    public static readonly Text TypedEvidenceOptional = new("{0} 可写佐证：{1}；没有就回复“跳过”", "{0}: you may give evidence: {1}; else reply “skip”");
    public static readonly Text TypedEvidenceBehind =
        new("（可在答案后空一格写佐证：{0}）", "(you may write evidence behind the answer, after a space: {0})");
    public static readonly Text TypedReason = new("{0} 与成员中位数（{1}）不同，请写理由。", "{0} differs from the members' median ({1}); please give the reason.");
    public static readonly Text TypedStopped = new("好的，已保存。输入“继续”接着答。", "All saved. Type “resume” to go on.");
    public static readonly Text TypedMovedOn =
        new("别处已经填到了这里，刚才的回答没有写入。", "The walk has moved on elsewhere; what you just typed was not written.");
    public static readonly Text TypedNothingBefore = new("这是第一题。", "This is the first question.");
    public static readonly Text TypedSubmitHint = new("回复“提交”即声明：“{0}”并提交。", "Reply “submit” to declare “{0}” and submit.");
    public static readonly Text TypedFillHint = new("回复“补答”从第一处缺的开始。", "Reply “fill in” to go to the first missing one.");
    public static readonly Text TypedAgree = new("同意", "agree");
    public static readonly Text TypedSkip = new("跳过", "skip");
    public static readonly Text TypedBack = new("上一题", "back");
    public static readonly Text TypedStop = new("停", "stop");
    public static readonly Text TypedCard = new("卡片", "card");
    public static readonly Text TypedFill = new("补答", "fill in");
    public static readonly Text TypedNotApplicableWord = new("不适用", "n/a");

    // The commands' own lines
    public static readonly Text CommandName = new("自检", "self-check");
    public static readonly Text CommandPurpose = new("填本季度的自检自查", "answer this quarter's self-check");
    public static readonly Text ResumeName = new("继续", "resume");
    public static readonly Text ResumePurpose = new("接着上次停下的地方填", "go on where you stopped");
    public static readonly Text TypedSubmit = new("提交", "submit");

    // The office's decisions
    public static readonly Text ReopenName = new("退回", "reopen");
    public static readonly Text ReopenPurpose = new("把已提交的科室表退回修改：退回 科室 理由", "give a submitted sheet back: reopen SECTION REASON");
    public static readonly Text ExcuseName = new("免报", "excuse");
    public static readonly Text ExcusePurpose = new("本季度免报：免报 科室 理由", "excuse a section this quarter: excuse SECTION REASON");
    public static readonly Text OfficeUsage = new("请写科室和理由，例如：{0} {1} 理由。没有改动任何内容。", "Name the section and the reason, for example: {0} {1} REASON. Nothing was changed.");
    public static readonly Text NotOwnSection = new("不能处理自己所在的科室，请文明办的其他同志处理。没有改动任何内容。", "You may not decide on your own section; ask a colleague of the office. Nothing was changed.");
    public static readonly Text ReopenedNotice = new("已退回{0}的科室表，可在{1}前修改并重新提交。理由：{2}", "The sheet of {0} was given back; it can be changed and submitted again until {1}. Reason: {2}");
    public static readonly Text ExcusedDone = new("{0}本季度免报。理由：{1}", "{0} is excused this quarter. Reason: {1}");
    public static readonly Text CannotReopen = new("{0}现在不能退回：{1}。没有改动任何内容。", "{0} cannot be reopened now: {1}. Nothing was changed.");
    public static readonly Text CannotExcuse = new("{0}现在不能免报：{1}。没有改动任何内容。", "{0} cannot be excused now: {1}. Nothing was changed.");
    public static readonly Text BecauseNotSubmitted = new("还没有提交", "it has not been submitted");
    public static readonly Text BecauseSubmitted = new("已经提交", "it has been submitted");
    public static readonly Text BecauseReopened = new("已经退回", "it is reopened already");
    public static readonly Text BecauseVerificationEnded = new("复核期已结束", "verification has ended");
    public static readonly Text BecauseExcused = new("已经免报", "it is excused already");
    public static readonly Text BecauseNotOpenYet = new("自检还没有开放", "the self-check has not opened");
    public static readonly Text BecauseLocked = new("已经锁定", "it is locked");
    public static readonly Text SomebodyElse = new("刚才有人改动了{0}的科室表，请再试一次。没有改动任何内容。", "Somebody changed the sheet of {0} just now; please try again. Nothing was changed.");
    public static readonly Text ReopenedHint = new("文明办退回修改，理由：{0}", "Given back by the office, reason: {0}");
}

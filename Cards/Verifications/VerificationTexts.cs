using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>The wording of verification.</summary>
public static class VerificationTexts
{
    // Commands
    public static readonly Text VerifyName = new("复核", "verify");
    public static readonly Text VerifyPurpose = new("复核其他科室的自检；科室看复核结果", "verify other sections' checks; a section sees its result");

    // The list
    public static readonly Text ListTitle = new("复核 · {0}", "Verification · {0}");
    public static readonly Text ListHint = new("{0}前完成复核。按编号开始或继续；不能复核本科室。", "To be done by {0}. Press a number to begin or go on; never your own section.");
    public static readonly Text ListEmpty = new("还没有科室提交，暂时没有可复核的。", "No section has submitted yet; there is nothing to verify.");
    public static readonly Text StateNotSubmitted = new("未提交", "not submitted");
    public static readonly Text StateWaiting = new("待复核", "waits");
    public static readonly Text StateUnderWay = new("复核中 {0}/{1}", "under way {0}/{1}");
    public static readonly Text StateDone = new("已复核", "verified");
    public static readonly Text StateWaived = new("免复核（未复核）", "waived (not verified)");
    public static readonly Text StateOwn = new("本科室，由他人复核", "your own section: others verify it");
    public static readonly Text StateGivenBack = new("已退回", "given back");
    public static readonly Text AndMoreSections = new("另有{0}个科室，输入“复核 科室名称”。", "{0} more sections: type “verify SECTION”.");
    public static readonly Text SectionLine = new("{0}\\. **{1}** · {2}", "{0}\\. **{1}** · {2}");
    public static readonly Text Begin = new("开始 {0}", "Begin {0}");
    public static readonly Text GoOn = new("继续 {0}", "Go on {0}");
    public static readonly Text Look = new("查看 {0}", "Look {0}");

    // A page
    public static readonly Text PageTitle = new("复核 · {0} · {1}", "Verification · {0} · {1}");
    public static readonly Text PageHeading = new("第{0}页，共{1}页", "Page {0} of {1}");
    public static readonly Text Declared = new("科室填报：{0}", "The section declared: {0}");
    public static readonly Text Evidence = new("佐证：{0}", "Evidence: {0}");
    public static readonly Text HeadReason = new("科室理由：{0}", "The section's reason: {0}");
    public static readonly Text WhyDrawn = new("抽查原因：{0}", "Why it is looked at: {0}");
    public static readonly Text DrawnVeto = new("否决或限旗项", "can veto or bar the flag");
    public static readonly Text DrawnEvidence = new("有佐证", "has evidence");
    public static readonly Text DrawnOverwritten = new("改动了预填数", "a filled-in figure was changed");
    public static readonly Text DrawnRandom = new("随机抽查，请到现场看", "drawn at random: look on site");
    public static readonly Text DrawnBeyond = new("加查", "looked at beyond the draw");
    public static readonly Text FindingLabel = new("{0} 复核结果", "{0} finding");
    public static readonly Text Confirmed = new("属实", "Correct");
    public static readonly Text Changed = new("改为……", "Change to …");
    public static readonly Text KnowinglyFalse = new("故意填报不实（该题0分，本季度不得流动红旗）", "Knowingly false (0 points, no flag this quarter)");
    public static readonly Text RightAnswerLabel = new("{0} 应为（仅“改为”时填）", "{0} should be (only for “change to”)");
    public static readonly Text ReasonLabel = new("{0} 理由（“改为”“不实”必填，科室可见）", "{0} reason (needed unless correct; the section reads it)");
    public static readonly Text Back = new("上一页", "Back");
    public static readonly Text Save = new("保存", "Save");
    public static readonly Text Next = new("下一页", "Next");
    public static readonly Text RestIsCorrect = new("本页其余都属实，继续", "The rest of this page is correct; go on");
    public static readonly Text BackToPages = new("回到逐题复核", "Back to the questions");
    public static readonly Text ToOverview = new("汇总", "Overview");
    public static readonly Text Saved = new("已保存（{0}）。", "Saved ({0}).");
    public static readonly Text Stale = new("这张卡片已过期，没有写入；下面是最新的。", "That card was out of date and nothing was written; this is the current one.");
    public static readonly Text NotAccepted = new("有{0}处没有保存，请看红字。", "{0} entries were not saved; see the red lines.");

    // What is wrong with an entry
    public static readonly Text ChooseFinding = new("{0}：请选复核结果", "{0}: choose a finding");
    public static readonly Text GiveAnswer = new("{0}：请填应为什么", "{0}: say what it should be");
    public static readonly Text GiveReason = new("{0}：请写理由", "{0}: give a reason");
    public static readonly Text SameAnswer = new("{0}：与科室填报相同，请选“属实”", "{0}: this is what the section declared; choose “correct”");
    public static readonly Text ReasonTooLong = new("{0}：理由最多{1}字，现在{2}字", "{0}: a reason has at most {1} characters, this one {2}");

    // The overview
    public static readonly Text OverviewTitle = new("复核汇总 · {0} · {1}", "Verification overview · {0} · {1}");
    public static readonly Text Progress = new("已看{0}/{1}", "{0} of {1} looked at");
    public static readonly Text Remaining = new("还没有看：{0}", "Not looked at yet: {0}");
    public static readonly Text SelfFact = new("自评分 S", "Self score S");
    public static readonly Text VerifiedFact = new("复核分 V", "Verified score V");
    public static readonly Text VerifiedSoFar = new("目前的复核分 V", "Verified score V so far");
    public static readonly Text LateFact = new("迟交扣分", "Points for lateness");
    public static readonly Text LateWords = new("−{0}（迟{1}个工作日）", "−{0} ({1} working days late)");
    public static readonly Text ChangesHeading = new("改动", "Changes");
    public static readonly Text ChangeLine = new("**{0}** {1} → {2}：{3}", "**{0}** {1} → {2}: {3}");
    public static readonly Text FalseLine = new("**{0}** {1} → 填报不实：{2}", "**{0}** {1} → knowingly false: {2}");
    public static readonly Text NoChanges = new("全部属实，没有改动。", "Everything was correct; nothing was changed.");
    public static readonly Text AndMoreChanges = new("另有{0}处改动，输入“为什么”看逐题说明。", "{0} more changes: type “why” for every line.");
    public static readonly Text Conclude = new("完成复核", "Conclude");
    public static readonly Text ConcludeHint = new("完成后科室即可看到结果，并可在5个工作日内申诉。", "The section sees the result at once and may appeal within 5 working days.");
    public static readonly Text Concluded = new("复核已完成（{0}）。科室输入“复核”可看结果。", "Concluded ({0}). The section sees it by typing “verify”.");
    public static readonly Text NothingApplicable = new("有一项条件没有任何适用题目，不能算分：请与科室核对“不适用”的题。", "A criterion has no question left that applies: check the “not applicable” answers with the section.");
    public static readonly Text Waived = new("本季度免复核：{0}（未复核，不能获流动红旗）", "Verification was waived: {0} (not verified, wins no flag)");

    // To the section
    public static readonly Text ResultTitle = new("复核结果 · {0} · {1}", "Verification result · {0} · {1}");
    public static readonly Text GapTold = new("S 与 V 相差{0}分，超过{1}分。请对照改动自查原因。", "S and V differ by {0} points, more than {1}. Please look into the reasons.");
    public static readonly Text AppealHint = new("{0}前可申诉：输入“申诉 复核 理由”。", "You may appeal until {0}: type “appeal verification REASON”.");
    public static readonly Text NotYet = new("{0}的复核还没有完成。", "The verification of {0} is not concluded yet.");
    public static readonly Text AppealOpen = new("已申诉（{0}），{1}前答复。", "Appealed ({0}); an answer is due by {1}.");
    public static readonly Text AppealUpheld = new("申诉成立：{0}。由其他人重新复核。", "The appeal was upheld: {0}. Somebody else verifies again.");
    public static readonly Text AppealRejected = new("申诉不成立：{0}。", "The appeal was rejected: {0}.");

    // Refusals
    public static readonly Text OnlyOffice = new("复核由文明办进行。", "Only the appraisal office verifies.");
    public static readonly Text OwnSection = new("不能复核本科室，请交给文明办的其他人。", "Nobody verifies the own section; leave it to a colleague of the office.");
    public static readonly Text SamePerson = new("申诉已成立，第一次复核的人不再复核，请交给其他人。", "The appeal was upheld: whoever verified first does not verify again.");
    public static readonly Text IsOver = new("复核已经结束，没有写入。", "The verification is over; nothing was written.");
    public static readonly Text NotComplete = new("还有{0}题没有看，不能完成：{1}", "{0} questions have not been looked at: {1}");
    public static readonly Text NotDeclared = new("{0}没有填报这道题。", "The section has not answered {0}.");
    public static readonly Text HasFindings = new("已经有复核结果，不能再免复核；请完成复核。", "There are findings already, so it is not waived any more: conclude it.");
    public static readonly Text NotSubmitted = new("{0}还没有提交{1}的自检。", "{0} has not submitted its check of {1}.");
    public static readonly Text GivenBack = new("{0}的表已退回，等重新提交后再复核。", "The sheet of {0} was given back; verify it once it is submitted again.");
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text SomebodyElse = new("别人刚刚写入，这次没有写入，请再看一遍。", "Somebody else wrote just now; nothing of yours was written. Please look again.");

    // Typed; several words for one thing stand with blanks between
    public static readonly Text WordsForCorrect = new("属实 是", "correct ok");
    public static readonly Text WordsForChange = new("改 改为", "change");
    public static readonly Text WordsForFalse = new("不实 填报不实", "false");
    public static readonly Text WordsForDone = new("完成 结束", "done conclude");
    public static readonly Text WordsForWaive = new("免 免复核", "waive");
    public static readonly Text TypedItem = new("{0} {1}\n科室填报：{2}", "{0} {1}\nThe section declared: {2}");
    public static readonly Text TypedHow = new(
        "请输入：复核 {0} {1} 属实；或 复核 {0} {1} 改 答案 理由；或 复核 {0} {1} 不实 理由",
        "Type: verify {0} {1} correct; or verify {0} {1} change ANSWER REASON; or verify {0} {1} false REASON");
    public static readonly Text TypedRecorded = new("已记下 {0}。", "Noted {0}.");
    public static readonly Text TypedAllSeen = new("都看过了。V = {1}。输入“复核 {0} 完成”。", "Everything was looked at. V = {1}. Type “verify {0} done”.");
    public static readonly Text TypedUsage = new(
        "用法：复核 科室；复核 科室 题号 属实|改 答案 理由|不实 理由；复核 科室 完成；复核 科室 免 理由",
        "Usage: verify SECTION; verify SECTION QUESTION correct|change ANSWER REASON|false REASON; verify SECTION done; verify SECTION waive REASON");
    public static readonly Text UnknownQuestion = new("没有题号“{0}”。", "There is no question “{0}”.");
}

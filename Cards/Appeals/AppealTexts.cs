using Wenming.Domain.Wording;

namespace Wenming.Cards.Appeals;

/// <summary>The wording of appeals.</summary>
public static class AppealTexts
{
    public static readonly Text AppealName = new("申诉", "appeal");
    public static readonly Text AppealPurpose = new("对复核结果、日常考核等提出申诉；文明办、局领导裁定", "appeal against a verified result, a daily entry …; the office and the leaders decide");
    public static readonly Text Verification = new("复核", "verification");
    public static readonly Text WordsForUpheld = new("成立", "upheld");
    public static readonly Text WordsForRejected = new("不成立", "rejected");

    // The list
    public static readonly Text ListTitle = new("待裁定的申诉", "Appeals to be decided");
    public static readonly Text ListEmpty = new("没有待裁定的申诉。", "No appeal waits for a decision.");
    public static readonly Text ListLine = new("**{0}** · {1}（{2}） · {3}前裁定", "**{0}** · {1} ({2}) · due by {3}");
    public static readonly Text ListHow = new(
        "裁定：输入“申诉 科室 复核 成立|不成立 理由”；有编号的写上编号，如“申诉 科室 日常 3 成立 理由”。第一次的经办人不能裁定。",
        "To decide, type “appeal SECTION verification upheld|rejected REASON”; with the number where there is one: “appeal SECTION daily 3 upheld REASON”. Whoever decided first does not decide again.");
    public static readonly Text Numbered = new("{0} {1}", "{0} {1}");

    // Raising
    public static readonly Text Usage = new("用法：申诉 复核 理由；申诉 日常 编号 理由；申诉 否决 编号 理由（200字以内）", "Usage: appeal verification REASON; appeal daily NUMBER REASON; appeal veto NUMBER REASON (at most 200 characters)");
    public static readonly Text NumberMissing = new("请写明编号：申诉 {0} 编号 ……", "Please give the number: appeal {0} NUMBER …");
    public static readonly Text Raised = new("已提出申诉，{0}前答复。", "The appeal is on record; an answer is due by {0}.");
    public static readonly Text RaisedTitle = new("{0}对{1}的{2}提出申诉", "{0} appeals against the {2} of {1}");
    public static readonly Text DueBy = new("请在{0}前裁定。", "To be decided by {0}.");

    // Deciding
    public static readonly Text Decided = new("已裁定{0}的申诉：{1}。", "The appeal of {0} is decided: {1}.");
    public static readonly Text Upheld = new("成立，由其他人重新复核", "upheld; somebody else verifies again");
    public static readonly Text Rejected = new("不成立，维持原结果", "rejected; the result stands");
    public static readonly Text DecideUsage = new("用法：申诉 科室 复核 成立|不成立 理由；申诉 科室 日常|否决 编号 成立|不成立 理由", "Usage: appeal SECTION verification upheld|rejected REASON; appeal SECTION daily|veto NUMBER upheld|rejected REASON");

    // Refusals
    public static readonly Text NothingDecided = new("{0}的复核还没有完成，没有可以申诉的结果。", "The verification of {0} is not concluded; there is nothing to appeal against.");
    public static readonly Text TooLate = new("申诉期已过（{0}止）。", "The time for an appeal is over (it ended on {0}).");
    public static readonly Text AlreadyAppealed = new("已经申诉过了，一件事申诉一次。", "You have appealed already; a matter is appealed once.");
    public static readonly Text NoAppeal = new("{0}没有申诉。", "{0} has not appealed.");
    public static readonly Text AlreadyDecided = new("{0}的申诉已经裁定。", "The appeal of {0} is decided already.");
    public static readonly Text SamePerson = new("第一次由您经办，请由其他人裁定。", "You took part in the first decision; somebody else decides.");
    public static readonly Text NotAllowed = new("不能裁定本科室的申诉。", "Nobody decides the appeal of the own section.");
    public static readonly Text OnlyHeads = new("申诉由科室负责人或联络员提出。", "The head or the liaison of a section appeals.");
    public static readonly Text NoReason = new("请写明理由。", "Please give a reason.");
    public static readonly Text TooLong = new("理由最多{0}字，现在{1}字。", "A reason has at most {0} characters; this one has {1}.");
    public static readonly Text SomebodyElse = new("别人刚刚写入，这次没有写入，请再看一遍。", "Somebody else wrote just now; nothing of yours was written. Please look again.");
}

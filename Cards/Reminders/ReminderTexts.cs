using Wenming.Domain.Wording;

namespace Wenming.Cards.Reminders;

/// <summary>The wording of the self-check's reminders.</summary>
public static class ReminderTexts
{
    // What it is about
    public static readonly Text Opened = new("{0}自检已开放", "The self-check of {0} is open");
    public static readonly Text DueOn = new("{0}自检{1}截止", "The self-check of {0} is due on {1}");
    public static readonly Text DueToday = new("{0}自检今天{1}截止", "The self-check of {0} is due today at {1}");
    public static readonly Text PastDue = new("{0}自检已过截止时间", "The self-check of {0} is past its due date");
    public static readonly Text LocksToday = new("{0}自检今天24:00锁定", "The self-check of {0} locks tonight at 24:00");
    public static readonly Text Reopened = new("{0}自检被退回修改", "The self-check of {0} was given back");

    // The member's own questions
    public static readonly Text OwnQuestions =
        new("您还有{0}题未答，约{1}分钟。{2}截止。", "{0} of your questions are open, about {1} min. Due {2}.");

    // The section's sheet
    public static readonly Text SheetOf = new("{0}的科室表还没有提交。{1}截止。", "The sheet of {0} is not submitted yet. Due {1}.");
    public static readonly Text SheetLate = new("{0}的科室表还没有提交，截止时间是{1}。", "The sheet of {0} is not submitted. It was due {1}.");
    public static readonly Text SheetReopened =
        new("文明办把{0}的科室表退回修改，{1}前可以再提交。", "The appraisal office gave the sheet of {0} back. It can be submitted again until {1}.");
    public static readonly Text MembersFact = new("成员已答完", "Members done");
    public static readonly Text SheetFact = new("科室表已填", "Sheet filled in");
    public static readonly Text OfCount = new("{0}/{1}", "{0} of {1}");
    public static readonly Text MissingTitle = new("还缺", "Missing");
    public static readonly Text MissingCount = new("{0}处", "{0} entries");
    public static readonly Text NothingMissing = new("已填齐，只差提交", "Complete: only to be submitted");
    public static readonly Text Consequence =
        new(
            "每迟一个工作日，复核分扣{0}分，最多扣{1}分；{2}之后锁定，缺报按0分计。",
            "Each working day late costs {0} point of the verified score, {1} at most. After {2} it locks, and a missing check counts 0.");

    // The list for leaders and office
    public static readonly Text Unsubmitted = new("还有{0}个科室没有提交：", "{0} sections have not submitted:");
    public static readonly Text SectionsIn = new("{0}（{1}个）：{2}", "{0} ({1}): {2}");
}

using Wenming.Domain.Wording;

namespace Wenming.Cards.Study;

/// <summary>The wording of the study plan and its reminders.</summary>
public static class StudyTexts
{
    // Reminders
    public static readonly Text WeekTitle = new("本周自学：{0}", "Self-study this week: {0}");
    public static readonly Text Read = new("读：{0}（{1}）", "Read: {0} ({1})");
    public static readonly Text Link = new("[打开链接]({0})", "[Open the link]({0})");
    public static readonly Text IsFree = new("自愿自学，不登记、不计学时。", "Free: nothing is recorded and no hours are counted.");
    public static readonly Text SessionTitle = new("集中学习：{0}", "Collective study: {0}");
    public static readonly Text SessionWhen = new("时间：{0}至{1}", "When: {0} to {1}");
    public static readonly Text Tentative = new("{0}（待定）", "{0} (tentative)");
    public static readonly Text Regular = new("由主讲人讲解。", "With a main speaker.");
    public static readonly Text Exchange = new("本次是学习交流：请准备说一点自己的体会。", "This one is a study exchange: come with something to say.");
    public static readonly Text Legal = new("本次是法制学习。", "This one has a legal theme.");
    public static readonly Text PromptTitle = new("心得题目：{0}", "A prompt for reflection: {0}");
    public static readonly Text IsVoluntary = new("自愿写，不评分；建议300字左右，多少都可以。", "Voluntary and not graded; about 300 characters, more or fewer as you like.");

    public static readonly Text TestTitle = new("学习成果测试", "Study-result test");
    public static readonly Text TestWindow = new("本季度测试{0}至{1}进行，请按办公室通知的方式参加。", "This quarter's test runs from {0} to {1}; take it the way the office has told you.");
    public static readonly Text TestLastDay = new("今天（{0}）是本季度测试的最后一天，已经参加的不用理会。", "Today, {0}, is the last day of this quarter's test; if you have taken it, never mind.");
    public static readonly Text TestIsPrivate = new("成绩只有本人知道。", "Only you see your result.");

    // The card
    public static readonly Text Title = new("学习", "Study");
    public static readonly Text WeekHeading = new("本周自学", "Self-study this week");
    public static readonly Text MonthHeading = new("本月集中学习", "This month's collective study");
    public static readonly Text PromptHeading = new("本季度心得题目", "This quarter's prompt for reflection");
    public static readonly Text Hook = new("结合：{0}", "Tied to: {0}");
    public static readonly Text ReadingsButton = new("学习书目", "Reading list");
    public static readonly Text ReadingsWords = new("学习 书目", "study list");
    public static readonly Text ReadingsPage = new("学习 书目 {0}", "study list {0}");
    public static readonly Text ReadingsTitle = new("学习书目（第{0}页，共{1}页）", "Reading list (page {0} of {1})");
    public static readonly Text ReadingLine = new("**{0}**（{1}）", "**{0}** ({1})");
    public static readonly Text Political = new("政治", "political");
    public static readonly Text Professional = new("业务", "professional");
    public static readonly Text Both = new("政治、业务", "political, professional");
    public static readonly Text Back = new("上一页", "Back");
    public static readonly Text Next = new("下一页", "Next");
    public static readonly Text NotUnderstood = new("没有看懂“{0}”。请输入“学习”或“学习 书目”。", "I did not understand “{0}”. Type “study” or “study list”.");

    // The command's own line
    public static readonly Text StudyName = new("学习", "study");
    public static readonly Text StudyPurpose = new("本周自学、本月集中学习、心得题目、书目", "this week, this month's session, the prompt, the reading list");
}

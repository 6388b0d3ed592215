using Wenming.Domain.Agenda;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Agenda;

/// <summary>The wording of the agenda.</summary>
public static class AgendaTexts
{
    public static readonly Text NextTitle = new("日程", "Agenda");
    public static readonly Text ScopeTitle = new("日程 · {0}", "Agenda · {0}");
    public static readonly Text Month = new("{0}年{1}月", "{1} {0}");
    public static readonly Text Counted = new("共{0}项", "{0} entries");
    public static readonly Text PageOf = new("第{0}页，共{1}页", "Page {0} of {1}");
    public static readonly Text Nothing = new("这段时间没有与您有关的日程。", "Nothing concerns you in this time.");
    public static readonly Text Line = new("{0}　{1}", "{0} {1}");
    public static readonly Text Tentative = new("（待定）", " (tentative)");
    public static readonly Text TentativeHint = new("待定：那一年的节假日安排还没有公布，日期可能变动。", "Tentative: the holidays of that year are not published yet, so the date may change.");
    public static readonly Text Until = new("，至{0}", ", until {0}");
    public static readonly Text Previous = new("上一页", "Back");
    public static readonly Text Next = new("下一页", "Next");
    public static readonly Text TypedHint = new("也可输入：日程 2026Q3，日程 9月，日程 2（第2页）", "You can also type: agenda 2026Q3, agenda 2026-09, agenda 2 (page 2)");
    public static readonly Text NotUnderstood = new("看不懂“{0}”。请写成：日程 2026Q3，日程 9月，或页码。", "I cannot read “{0}”. Write agenda 2026Q3, agenda 2026-09, or a page number.");

    // What happens
    public static readonly Text SelfCheckOpens = new("{0}自检开放", "Self-check of {0} opens");
    public static readonly Text SelfCheckFirstReminder = new("{0}自检第一次提醒", "First reminder of the self-check of {0}");
    public static readonly Text SelfCheckDue = new("{0}自检截止日（17:00）", "Self-check of {0} is due (17:00)");
    public static readonly Text SelfCheckOverdue = new("{0}自检逾期清单", "List of overdue self-checks of {0}");
    public static readonly Text SelfCheckLastDay = new("{0}自检补交最后一天", "Last day for a late self-check of {0}");
    public static readonly Text VerificationEnds = new("{0}复核结束", "Verification of {0} ends");
    public static readonly Text QuarterlySummary = new("{0}小结", "Summary of {0}");
    public static readonly Text YearMeeting = new("{0}年总评会", "Annual appraisal meeting {0}");
    public static readonly Text SelfStudy = new("每周自学", "Self-study of the week");
    public static readonly Text StudySession = new("集中学习", "Collective study");
    public static readonly Text StudySessionReminder = new("集中学习提醒", "Reminder of collective study");
    public static readonly Text StudyTestOpens = new("{0}学习成果测试开放", "Study-result test of {0} opens");
    public static readonly Text StudyTestCloses = new("{0}学习成果测试最后一天", "Last day of the study-result test of {0}");
    public static readonly Text Reflection = new("{0}心得题目", "Reflection prompt of {0}");
    public static readonly Text PlanApproval = new("年度计划批准", "Approval of the yearly plan");
    public static readonly Text HalfYearCheck = new("半年督查、计划修订、设施检查", "Half-yearly supervision, plan correction, facility check");
    public static readonly Text CalendarMissing = new("下一年工作日历未导入提醒", "Reminder that next year's calendar is missing");
    public static readonly Text Retention = new("清理到期数据", "Removal of expired data");

    // The command's own line
    public static readonly Text CommandName = new("日程", "agenda");
    public static readonly Text CommandPurpose = new("接下来的日期：自检、学习、测试、小结", "what comes next: self-check, study, tests, summaries");

    /// <summary>The wording of a kind; <c>{0}</c> is its quarter.</summary>
    public static Text Of(OccurrenceKind kind) => kind switch
    {
        OccurrenceKind.SelfCheckOpens => SelfCheckOpens,
        OccurrenceKind.SelfCheckFirstReminder => SelfCheckFirstReminder,
        OccurrenceKind.SelfCheckDue => SelfCheckDue,
        OccurrenceKind.SelfCheckOverdue => SelfCheckOverdue,
        OccurrenceKind.SelfCheckLastDay => SelfCheckLastDay,
        OccurrenceKind.VerificationEnds => VerificationEnds,
        OccurrenceKind.QuarterlySummary => QuarterlySummary,
        OccurrenceKind.SelfStudy => SelfStudy,
        OccurrenceKind.StudySession => StudySession,
        OccurrenceKind.StudySessionReminder => StudySessionReminder,
        OccurrenceKind.StudyTestOpens => StudyTestOpens,
        OccurrenceKind.StudyTestCloses => StudyTestCloses,
        OccurrenceKind.Reflection => Reflection,
        OccurrenceKind.PlanApproval => PlanApproval,
        OccurrenceKind.HalfYearCheck => HalfYearCheck,
        OccurrenceKind.CalendarMissing => CalendarMissing,
        OccurrenceKind.Retention => Retention,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

namespace Wenming.Domain.Agenda;

/// <summary>What happens on a day of the yearly wheel (product.md, rules.md 3.2, 4.4 and 4.5).</summary>
public enum OccurrenceKind
{
    /// <summary>The quarter's self-check opens; everybody who has questions to answer is told.</summary>
    SelfCheckOpens,

    /// <summary>T−3: three working days before the due day.</summary>
    SelfCheckFirstReminder,

    /// <summary>T: the due day, 09:00.</summary>
    SelfCheckDue,

    /// <summary>T+1: the first working day after the due day. Head and liaison get one list, leaders and office another.</summary>
    SelfCheckOverdue,

    /// <summary>The last day of grace.</summary>
    SelfCheckLastDay,

    /// <summary>Verification ends; no post of its own yet.</summary>
    VerificationEnds,

    /// <summary>Bulletin of the quarter, in the fourth the appraisal meeting (总评会): the quarterly summary is posted.</summary>
    QuarterlySummary,

    /// <summary>自学: the week's self-study card.</summary>
    SelfStudy,

    /// <summary>集中学习: a session of collective study; the reminder has an occurrence of its own.</summary>
    StudySession,

    /// <summary>The working day before a session of collective study.</summary>
    StudySessionReminder,

    /// <summary>学习成果测试: the quarter's study-result test opens.</summary>
    StudyTestOpens,

    /// <summary>The last day of the quarter's study-result test.</summary>
    StudyTestCloses,

    /// <summary>心得体会: the quarter's prompt.</summary>
    Reflection,

    /// <summary>January: the yearly plan is approved; a date, not a post.</summary>
    PlanApproval,

    /// <summary>Half-yearly supervision, plan correction and facility check; a date, not a post.</summary>
    HalfYearCheck,

    /// <summary>The administrators are warned that next year's calendar is missing.</summary>
    CalendarMissing,

    /// <summary>What is older than its retention period is removed; a job, not a post.</summary>
    Retention,
}

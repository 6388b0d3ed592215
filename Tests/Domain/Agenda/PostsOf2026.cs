namespace Wenming.Tests.Domain.Agenda;

/// <summary>
/// Everything that is said to people in 2026, at 09:00 each, derived apart from the code from the windows of rules.md 4.4, the calendar of
/// 4.2 and the rhythm of 3.2, and checked by eye; the weekdays are for the reader and are checked too.
/// </summary>
internal static class PostsOf2026
{
    public const string Table = """
        2026-01-05 Mon  SelfStudy-2026W02
        2026-01-08 Thu  StudySessionReminder-2026-01
        2026-01-12 Mon  SelfStudy-2026W03
        2026-01-19 Mon  SelfStudy-2026W04
        2026-01-26 Mon  SelfStudy-2026W05
        2026-02-02 Mon  SelfStudy-2026W06
        2026-02-09 Mon  SelfStudy-2026W07
        2026-02-12 Thu  StudySessionReminder-2026-02
        2026-02-14 Sat  SelfStudy-2026W09                                                     # W09's Monday lies in 春节; a make-up Saturday; W08 has no working day and no card
        2026-03-02 Mon  SelfStudy-2026W10                  StudyTestOpens-2026Q1
        2026-03-06 Fri  StudyTestCloses-2026Q1
        2026-03-09 Mon  Reflection-2026Q1                  SelfStudy-2026W11
        2026-03-12 Thu  StudySessionReminder-2026-03
        2026-03-16 Mon  SelfStudy-2026W12
        2026-03-18 Wed  SelfCheckOpens-2026Q1
        2026-03-23 Mon  SelfStudy-2026W13
        2026-03-26 Thu  SelfCheckFirstReminder-2026Q1
        2026-03-30 Mon  SelfStudy-2026W14
        2026-03-31 Tue  SelfCheckDue-2026Q1
        2026-04-01 Wed  SelfCheckOverdue-2026Q1
        2026-04-03 Fri  SelfStudy-2026W15                                                     # W15's Monday lies in 清明节
        2026-04-08 Wed  SelfCheckLastDay-2026Q1
        2026-04-09 Thu  StudySessionReminder-2026-04
        2026-04-13 Mon  SelfStudy-2026W16
        2026-04-20 Mon  SelfStudy-2026W17
        2026-04-27 Mon  SelfStudy-2026W18
        2026-04-29 Wed  QuarterlySummary-2026Q1
        2026-04-30 Thu  SelfStudy-2026W19                                                     # W19's Monday lies in 劳动节
        2026-05-07 Thu  StudySessionReminder-2026-05
        2026-05-11 Mon  SelfStudy-2026W20
        2026-05-18 Mon  SelfStudy-2026W21
        2026-05-25 Mon  SelfStudy-2026W22
        2026-06-01 Mon  SelfStudy-2026W23                  StudyTestOpens-2026Q2
        2026-06-05 Fri  StudyTestCloses-2026Q2
        2026-06-08 Mon  Reflection-2026Q2                  SelfStudy-2026W24
        2026-06-11 Thu  StudySessionReminder-2026-06
        2026-06-15 Mon  SelfStudy-2026W25
        2026-06-16 Tue  SelfCheckOpens-2026Q2
        2026-06-22 Mon  SelfStudy-2026W26
        2026-06-25 Thu  SelfCheckFirstReminder-2026Q2
        2026-06-29 Mon  SelfStudy-2026W27
        2026-06-30 Tue  SelfCheckDue-2026Q2
        2026-07-01 Wed  SelfCheckOverdue-2026Q2
        2026-07-06 Mon  SelfStudy-2026W28
        2026-07-07 Tue  SelfCheckLastDay-2026Q2
        2026-07-09 Thu  StudySessionReminder-2026-07
        2026-07-13 Mon  SelfStudy-2026W29
        2026-07-20 Mon  SelfStudy-2026W30
        2026-07-27 Mon  SelfStudy-2026W31
        2026-07-28 Tue  QuarterlySummary-2026Q2
        2026-08-03 Mon  SelfStudy-2026W32
        2026-08-10 Mon  SelfStudy-2026W33
        2026-08-13 Thu  StudySessionReminder-2026-08
        2026-08-17 Mon  SelfStudy-2026W34
        2026-08-24 Mon  SelfStudy-2026W35
        2026-08-31 Mon  SelfStudy-2026W36
        2026-09-01 Tue  StudyTestOpens-2026Q3
        2026-09-07 Mon  SelfStudy-2026W37                  StudyTestCloses-2026Q3
        2026-09-08 Tue  Reflection-2026Q3
        2026-09-10 Thu  StudySessionReminder-2026-09
        2026-09-14 Mon  SelfStudy-2026W38
        2026-09-17 Thu  SelfCheckOpens-2026Q3
        2026-09-21 Mon  SelfStudy-2026W39
        2026-09-24 Thu  SelfCheckFirstReminder-2026Q3
        2026-09-28 Mon  SelfStudy-2026W40
        2026-09-30 Wed  SelfCheckDue-2026Q3                SelfStudy-2026W41                  # W41's Monday lies in 国庆
        2026-10-08 Thu  SelfCheckOverdue-2026Q3            StudySessionReminder-2026-10       # the first working day after 国庆
        2026-10-12 Mon  SelfStudy-2026W42
        2026-10-13 Tue  SelfCheckLastDay-2026Q3
        2026-10-19 Mon  SelfStudy-2026W43
        2026-10-26 Mon  SelfStudy-2026W44
        2026-11-02 Mon  CalendarMissing-2027-1             SelfStudy-2026W45                  # 1 November is a Sunday
        2026-11-03 Tue  QuarterlySummary-2026Q3
        2026-11-09 Mon  SelfStudy-2026W46
        2026-11-12 Thu  StudySessionReminder-2026-11
        2026-11-16 Mon  CalendarMissing-2027-2             SelfStudy-2026W47                  # 15 November is a Sunday
        2026-11-23 Mon  SelfStudy-2026W48
        2026-11-30 Mon  SelfStudy-2026W49
        2026-12-01 Tue  CalendarMissing-2027-3             SelfCheckOpens-2026Q4              StudyTestOpens-2026Q4
        2026-12-07 Mon  SelfStudy-2026W50                  StudyTestCloses-2026Q4
        2026-12-08 Tue  Reflection-2026Q4
        2026-12-09 Wed  SelfCheckFirstReminder-2026Q4
        2026-12-10 Thu  StudySessionReminder-2026-12
        2026-12-14 Mon  SelfCheckDue-2026Q4                SelfStudy-2026W51
        2026-12-15 Tue  CalendarMissing-2027-4             SelfCheckOverdue-2026Q4
        2026-12-21 Mon  SelfCheckLastDay-2026Q4            SelfStudy-2026W52
        2026-12-28 Mon  SelfStudy-2026W53
        2026-12-30 Wed  QuarterlySummary-2026Q4
        2026-12-31 Thu  CalendarMissing-2027-5
        """;
}

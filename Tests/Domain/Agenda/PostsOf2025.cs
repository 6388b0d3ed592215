namespace Wenming.Tests.Domain.Agenda;

/// <summary>
/// Everything that is said to people in 2025, at 09:00 each, derived apart from the code from the windows of rules.md 4.4, the calendar of
/// 4.2 and the rhythm of 3.2, and checked by eye; the weekdays are for the reader and are checked too.
/// </summary>
internal static class PostsOf2025
{
    public const string Table = """
        2025-01-06 Mon  SelfStudy-2025W02
        2025-01-09 Thu  StudySessionReminder-2025-01
        2025-01-13 Mon  SelfStudy-2025W03
        2025-01-20 Mon  SelfStudy-2025W04
        2025-01-27 Mon  SelfStudy-2025W05                  SelfStudy-2025W06                  # W06's Monday lies in 春节
        2025-02-10 Mon  SelfStudy-2025W07
        2025-02-13 Thu  StudySessionReminder-2025-02
        2025-02-17 Mon  SelfStudy-2025W08
        2025-02-24 Mon  SelfStudy-2025W09
        2025-03-03 Mon  SelfStudy-2025W10                  StudyTestOpens-2025Q1
        2025-03-07 Fri  StudyTestCloses-2025Q1
        2025-03-10 Mon  Reflection-2025Q1                  SelfStudy-2025W11
        2025-03-13 Thu  StudySessionReminder-2025-03
        2025-03-17 Mon  SelfStudy-2025W12
        2025-03-18 Tue  SelfCheckOpens-2025Q1
        2025-03-24 Mon  SelfStudy-2025W13
        2025-03-26 Wed  SelfCheckFirstReminder-2025Q1
        2025-03-31 Mon  SelfCheckDue-2025Q1                SelfStudy-2025W14
        2025-04-01 Tue  SelfCheckOverdue-2025Q1
        2025-04-07 Mon  SelfStudy-2025W15
        2025-04-08 Tue  SelfCheckLastDay-2025Q1
        2025-04-10 Thu  StudySessionReminder-2025-04
        2025-04-14 Mon  SelfStudy-2025W16
        2025-04-21 Mon  SelfStudy-2025W17
        2025-04-28 Mon  QuarterlySummary-2025Q1            SelfStudy-2025W18
        2025-04-30 Wed  SelfStudy-2025W19                                                     # W19's Monday lies in 劳动节
        2025-05-08 Thu  StudySessionReminder-2025-05
        2025-05-12 Mon  SelfStudy-2025W20
        2025-05-19 Mon  SelfStudy-2025W21
        2025-05-26 Mon  SelfStudy-2025W22
        2025-05-30 Fri  SelfStudy-2025W23                                                     # W23's Monday lies in 端午节
        2025-06-03 Tue  StudyTestOpens-2025Q2                                                 # 1 June is a Sunday, 2 June 端午节
        2025-06-09 Mon  SelfStudy-2025W24                  StudyTestCloses-2025Q2
        2025-06-10 Tue  Reflection-2025Q2
        2025-06-12 Thu  StudySessionReminder-2025-06
        2025-06-16 Mon  SelfStudy-2025W25
        2025-06-17 Tue  SelfCheckOpens-2025Q2
        2025-06-23 Mon  SelfStudy-2025W26
        2025-06-25 Wed  SelfCheckFirstReminder-2025Q2
        2025-06-30 Mon  SelfCheckDue-2025Q2                SelfStudy-2025W27
        2025-07-01 Tue  SelfCheckOverdue-2025Q2
        2025-07-07 Mon  SelfCheckLastDay-2025Q2            SelfStudy-2025W28
        2025-07-10 Thu  StudySessionReminder-2025-07
        2025-07-14 Mon  SelfStudy-2025W29
        2025-07-21 Mon  SelfStudy-2025W30
        2025-07-28 Mon  QuarterlySummary-2025Q2            SelfStudy-2025W31
        2025-08-04 Mon  SelfStudy-2025W32
        2025-08-07 Thu  StudySessionReminder-2025-08
        2025-08-11 Mon  SelfStudy-2025W33
        2025-08-18 Mon  SelfStudy-2025W34
        2025-08-25 Mon  SelfStudy-2025W35
        2025-09-01 Mon  SelfStudy-2025W36                  StudyTestOpens-2025Q3
        2025-09-05 Fri  StudyTestCloses-2025Q3
        2025-09-08 Mon  Reflection-2025Q3                  SelfStudy-2025W37
        2025-09-11 Thu  StudySessionReminder-2025-09
        2025-09-15 Mon  SelfStudy-2025W38
        2025-09-18 Thu  SelfCheckOpens-2025Q3
        2025-09-22 Mon  SelfStudy-2025W39
        2025-09-26 Fri  SelfCheckFirstReminder-2025Q3
        2025-09-29 Mon  SelfStudy-2025W40
        2025-09-30 Tue  SelfCheckDue-2025Q3                SelfStudy-2025W41                  # W41's Monday lies in 国庆
        2025-10-09 Thu  SelfCheckOverdue-2025Q3            StudySessionReminder-2025-10       # the first working day after 国庆
        2025-10-13 Mon  SelfStudy-2025W42
        2025-10-14 Tue  SelfCheckLastDay-2025Q3
        2025-10-20 Mon  SelfStudy-2025W43
        2025-10-27 Mon  SelfStudy-2025W44
        2025-11-03 Mon  SelfStudy-2025W45
        2025-11-04 Tue  QuarterlySummary-2025Q3
        2025-11-10 Mon  SelfStudy-2025W46
        2025-11-13 Thu  StudySessionReminder-2025-11
        2025-11-17 Mon  SelfStudy-2025W47
        2025-11-24 Mon  SelfStudy-2025W48
        2025-12-01 Mon  SelfCheckOpens-2025Q4              SelfStudy-2025W49                  StudyTestOpens-2025Q4
        2025-12-05 Fri  StudyTestCloses-2025Q4
        2025-12-08 Mon  Reflection-2025Q4                  SelfStudy-2025W50
        2025-12-09 Tue  SelfCheckFirstReminder-2025Q4
        2025-12-11 Thu  StudySessionReminder-2025-12
        2025-12-12 Fri  SelfCheckDue-2025Q4
        2025-12-15 Mon  SelfCheckOverdue-2025Q4            SelfStudy-2025W51
        2025-12-19 Fri  SelfCheckLastDay-2025Q4
        2025-12-22 Mon  SelfStudy-2025W52
        2025-12-29 Mon  SelfStudy-2026W01
        2025-12-30 Tue  QuarterlySummary-2025Q4
        """;
}

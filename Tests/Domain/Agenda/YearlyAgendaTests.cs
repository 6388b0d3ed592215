using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Agenda;

public sealed class YearlyAgendaTests
{
    private static readonly SelfCheckWindows Windows = new(Workdays, WindowRules.Default, []);

    [Theory]
    [InlineData(2025, PostsOf2025.Table, 100)]
    [InlineData(2026, PostsOf2026.Table, 104)]
    public void The_posts_of_a_year_are_those_of_the_table(int year, string table, int count)
    {
        var expected = PostTable.Read(table);

        var posts = YearlyAgenda.Of(year, Workdays, Windows, AgendaRules.Default).Where(occurrence => occurrence.IsPost).ToList();

        Assert.Equal(count, expected.Count);
        Assert.Equal(expected, posts.Select(post => (post.On, post.Id)).OrderBy(post => post.On).ThenBy(post => post.Id, StringComparer.Ordinal));
        Assert.All(posts, post => Assert.Equal(new TimeOnly(9, 0), post.At));
    }

    [Fact]
    public void Dates_that_are_not_said_stand_in_the_agenda_too()
    {
        var dates = YearlyAgenda.Of(2026, Workdays, Windows, AgendaRules.Default)
            .Where(occurrence => !occurrence.IsPost && occurrence.Kind != OccurrenceKind.Retention)
            .Select(occurrence => $"{occurrence.On:yyyy-MM-dd} {occurrence.At:HH:mm} {occurrence.Id}");

        Assert.Equal(
            [
                "2026-01-09 14:00 StudySession-2026-01",
                "2026-01-30 17:00 PlanApproval-2026",
                "2026-02-13 14:00 StudySession-2026-02",
                "2026-03-13 14:00 StudySession-2026-03",
                "2026-04-10 14:00 StudySession-2026-04",
                "2026-04-22 17:00 VerificationEnds-2026Q1",
                "2026-05-08 14:00 StudySession-2026-05",
                "2026-06-12 14:00 StudySession-2026-06",
                "2026-06-30 17:00 HalfYearCheck-2026H1",
                "2026-07-10 14:00 StudySession-2026-07",
                "2026-07-21 17:00 VerificationEnds-2026Q2",
                "2026-08-14 14:00 StudySession-2026-08",
                "2026-09-11 14:00 StudySession-2026-09",
                "2026-10-09 14:00 StudySession-2026-10",
                "2026-10-27 17:00 VerificationEnds-2026Q3",
                "2026-11-13 14:00 StudySession-2026-11",
                "2026-12-11 14:00 StudySession-2026-12",
                "2026-12-25 17:00 VerificationEnds-2026Q4",
                "2026-12-31 17:00 HalfYearCheck-2026H2",
            ],
            dates);
    }

    [Fact]
    public void Plan_approval_before_the_spring_festival_of_2025_is_on_the_last_working_day_before_it()
    {
        var approval = Find(2025, "PlanApproval-2025");

        Assert.Equal(Day("2025-01-27"), approval.On);
    }

    [Fact]
    public void What_is_too_old_is_removed_on_the_first_of_every_month_at_three()
    {
        var jobs = YearlyAgenda.Of(2026, Workdays, Windows, AgendaRules.Default).Where(occurrence => occurrence.Kind == OccurrenceKind.Retention).ToList();

        Assert.Equal(Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1)), jobs.Select(job => job.On));
        Assert.Equal(Beijing("2026-05-01", 3), jobs[4].DueAt);
    }

    [Fact]
    public void A_published_next_year_needs_no_warning() =>
        Assert.DoesNotContain(YearlyAgenda.Of(2025, Workdays, Windows, AgendaRules.Default), occurrence => occurrence.Kind == OccurrenceKind.CalendarMissing);

    [Fact]
    public void A_year_that_is_only_provisional_is_warned_of()
    {
        var calendar = new WorkdayCalendar([Of2026, new CalendarYear(2027, CalendarStatus.Provisional)]);

        var warnings = YearlyAgenda.Of(2026, calendar, new(calendar, WindowRules.Default, []), AgendaRules.Default)
            .Where(occurrence => occurrence.Kind == OccurrenceKind.CalendarMissing);

        Assert.Equal(5, warnings.Count());
    }

    [Fact]
    public void A_year_that_is_not_published_is_tentative_throughout()
    {
        var dates = YearlyAgenda.Of(2027, Workdays, Windows, AgendaRules.Default).Where(occurrence => occurrence.Kind != OccurrenceKind.Retention);

        Assert.All(dates, occurrence => Assert.True(occurrence.IsTentative, occurrence.Id));
    }

    [Fact]
    public void A_published_year_is_certain_throughout() =>
        Assert.All(YearlyAgenda.Of(2026, Workdays, Windows, AgendaRules.Default), occurrence => Assert.False(occurrence.IsTentative, occurrence.Id));

    [Fact]
    public void A_window_that_was_stored_wins_over_the_computed_one()
    {
        var quarter = new Quarter(2026, 2);
        var stored = Windows.Of(quarter) with { DueOn = Day("2026-06-29"), GraceEndsOn = Day("2026-07-06") };
        var agenda = YearlyAgenda.Of(2026, Workdays, new(Workdays, WindowRules.Default, [stored]), AgendaRules.Default);

        Assert.Equal(Day("2026-06-29"), agenda.Single(occurrence => occurrence.Id == "SelfCheckDue-2026Q2").On);
        Assert.Equal(Day("2026-06-30"), agenda.Single(occurrence => occurrence.Id == "SelfCheckOverdue-2026Q2").On);
        Assert.Equal(Day("2026-07-06"), agenda.Single(occurrence => occurrence.Id == "SelfCheckLastDay-2026Q2").On);
    }

    [Fact]
    public void A_reminder_of_a_stored_window_moves_back_when_its_day_has_become_a_day_off()
    {
        var quarter = new Quarter(2026, 2);
        var calendar = new WorkdayCalendar([Of2026 with { Off = [.. Of2026.Off, new OffPeriod("放假", Day("2026-06-30"), Day("2026-06-30"))] }]);
        var agenda = YearlyAgenda.Of(2026, calendar, new(calendar, WindowRules.Default, [Windows.Of(quarter)]), AgendaRules.Default);

        Assert.Equal(Day("2026-06-29"), agenda.Single(occurrence => occurrence.Id == "SelfCheckDue-2026Q2").On);
        Assert.Equal(Day("2026-07-01"), agenda.Single(occurrence => occurrence.Id == "SelfCheckOverdue-2026Q2").On);
    }

    [Fact]
    public void A_test_names_its_last_day()
    {
        var test = Find(2026, "StudyTestOpens-2026Q3");

        Assert.Equal((Day("2026-09-01"), Day("2026-09-07")), (test.On, test.EndsOn));
    }

    [Fact]
    public void A_session_whose_friday_is_off_moves_to_the_working_day_before()
    {
        var calendar = new WorkdayCalendar([Of2026 with { Off = [.. Of2026.Off, new OffPeriod("放假", Day("2026-08-13"), Day("2026-08-14"))] }]);
        var agenda = YearlyAgenda.Of(2026, calendar, new(calendar, WindowRules.Default, []), AgendaRules.Default);

        Assert.Equal(Day("2026-08-12"), agenda.Single(occurrence => occurrence.Id == "StudySession-2026-08").On);
        Assert.Equal(Day("2026-08-11"), agenda.Single(occurrence => occurrence.Id == "StudySessionReminder-2026-08").On);
    }

    private static Occurrence Find(int year, string id) =>
        YearlyAgenda.Of(year, Workdays, Windows, AgendaRules.Default).Single(occurrence => occurrence.Id == id);
}

using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Calendar;

public sealed class WorkdayCalendarTests
{
    [Theory]
    [InlineData(2025, 59, 61, 67, 61)]
    [InlineData(2026, 59, 61, 66, 62)]
    public void The_published_years_have_248_working_days(int year, params int[] byQuarter)
    {
        var counts = Enumerable.Range(1, 4).Select(number => new Quarter(year, number))
            .Select(quarter => Workdays.WorkdaysBetween(quarter.FirstDay.AddDays(-1), quarter.LastDay)).ToArray();

        Assert.Equal(byQuarter, counts);
        Assert.Equal(248, counts.Sum());
    }

    [Theory]
    [InlineData("2026-09-20", true)] // a Sunday that is worked
    [InlineData("2026-09-25", false)] // a Friday that is off
    [InlineData("2026-09-24", true)]
    [InlineData("2026-09-19", false)]
    public void Weekdays_alone_do_not_tell_what_is_worked(string day, bool isWorkday)
    {
        Assert.Equal(isWorkday, Workdays.IsWorkday(Day(day)));
    }

    [Theory]
    [InlineData("2026-09-24", 1, "2026-09-28")]
    [InlineData("2026-09-26", 1, "2026-09-28")]
    [InlineData("2026-09-28", -1, "2026-09-24")]
    [InlineData("2026-09-26", -1, "2026-09-24")]
    [InlineData("2026-09-26", 0, "2026-09-26")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2025-12-31", 1, "2026-01-04")]
    public void Working_days_are_counted_forwards_and_backwards(string from, int workdays, string expected)
    {
        Assert.Equal(Day(expected), Workdays.AddWorkdays(Day(from), workdays));
    }

    [Fact]
    public void The_days_between_leave_out_the_first_and_count_the_last()
    {
        Assert.Equal(1, Workdays.WorkdaysBetween(Day("2026-03-30"), Day("2026-03-31")));
        Assert.Equal(0, Workdays.WorkdaysBetween(Day("2026-03-31"), Day("2026-03-31")));
        Assert.Equal(0, Workdays.WorkdaysBetween(Day("2026-03-31"), Day("2026-03-30")));
    }

    [Fact]
    public void A_due_date_on_a_day_off_moves_on_and_a_reminder_moves_back()
    {
        var holiday = Day("2026-10-03");

        Assert.Equal(Day("2026-10-08"), Workdays.OnOrAfter(holiday));
        Assert.Equal(Day("2026-09-30"), Workdays.OnOrBefore(holiday));
        Assert.Equal(Day("2026-10-10"), Workdays.OnOrAfter(Day("2026-10-10")));
    }

    [Fact]
    public void Counting_and_adding_agree()
    {
        for (var day = Day("2025-01-01"); day < Day("2026-12-01"); day = day.AddDays(1))
        {
            Assert.Equal(7, Workdays.WorkdaysBetween(day, Workdays.AddWorkdays(day, 7)));
            Assert.True(Workdays.IsWorkday(Workdays.AddWorkdays(day, -1)));
        }
    }

    [Fact]
    public void The_nth_working_days_are_those_of_the_table()
    {
        Assert.Equal(Day("2026-09-30"), Workdays.NthLastWorkday(new Quarter(2026, 3), 1));
        Assert.Equal(Day("2026-09-17"), Workdays.NthLastWorkday(new Quarter(2026, 3), 10));
        Assert.Equal(Day("2026-02-02"), Workdays.NthWorkdayOfMonth(2026, 2, 1));
        Assert.Equal(Day("2026-02-14"), Workdays.NthWorkdayOfMonth(2026, 2, 11));
    }

    [Fact]
    public void A_working_day_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Workdays.NthLastWorkday(new Quarter(2026, 1), 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => Workdays.NthLastWorkday(new Quarter(2026, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Workdays.NthWorkdayOfMonth(2026, 2, 24));
    }

    [Fact]
    public void A_missing_year_counts_Monday_to_Friday_and_is_not_certain()
    {
        Assert.True(Workdays.IsWorkday(Day("2027-01-01")));
        Assert.False(Workdays.IsWorkday(Day("2027-01-02")));
        Assert.Equal(CalendarStatus.Missing, Workdays.StatusOf(2027));
        Assert.True(Workdays.IsCertain(Day("2025-01-01"), Day("2026-12-31")));
        Assert.False(Workdays.IsCertain(Day("2026-12-31"), Day("2027-01-01")));
    }

    [Fact]
    public void A_provisional_year_is_counted_with_but_is_not_certain()
    {
        var calendar = new WorkdayCalendar(
        [
            new(2027, CalendarStatus.Provisional) { Off = [new("元旦", Day("2027-01-01"), Day("2027-01-01"))] },
        ]);

        Assert.False(calendar.IsWorkday(Day("2027-01-01")));
        Assert.False(calendar.IsCertain(Day("2027-01-01"), Day("2027-01-01")));
    }

    [Fact]
    public void A_notice_may_reach_into_the_year_before()
    {
        var calendar = new WorkdayCalendar(
        [
            new(2027, CalendarStatus.Published)
            {
                Off = [new("元旦", Day("2026-12-31"), Day("2027-01-01"))],
                MakeUpWorkdays = [Day("2026-12-27")],
            },
        ]);

        Assert.Equal("元旦", calendar.HolidayOn(Day("2026-12-31"))?.Name);
        Assert.False(calendar.IsWorkday(Day("2026-12-31")));
        Assert.True(calendar.IsWorkday(Day("2026-12-27")));
    }

    [Fact]
    public void A_year_that_contradicts_itself_is_refused()
    {
        CalendarYear[] wrong =
        [
            CalendarYear.MissingFor(2027) with { MakeUpWorkdays = [Day("2027-01-02")] },
            new(2027, CalendarStatus.Published) { Off = [new("元旦", Day("2027-01-02"), Day("2027-01-01"))] },
            new(2027, CalendarStatus.Published) { MakeUpWorkdays = [Day("2027-01-04")] },
            new(2027, CalendarStatus.Published)
            {
                Off = [new("元旦", Day("2027-01-01"), Day("2027-01-03"))],
                MakeUpWorkdays = [Day("2027-01-02")],
            },
        ];

        Assert.All(wrong, year => Assert.Throws<ArgumentException>(() => new WorkdayCalendar([year])));
        Assert.Throws<ArgumentException>(() => new WorkdayCalendar([Of2025, Of2025]));
    }
}

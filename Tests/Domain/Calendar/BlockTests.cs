using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Calendar;

/// <summary>On the first working day after 春节 and 国庆 nothing is due (rules.md 4.5).</summary>
public sealed class BlockTests
{
    [Theory]
    [InlineData("2025-02-05", "2025-02-06")]
    [InlineData("2025-10-09", "2025-10-10")]
    [InlineData("2026-02-24", "2026-02-25")]
    [InlineData("2026-10-08", "2026-10-09")]
    [InlineData("2026-10-03", "2026-10-09")]
    public void Something_due_then_moves_on(string day, string due) => Assert.Equal(Day(due), Workdays.DueOnOrAfter(Day(day)));

    [Theory]
    [InlineData("2026-05-06")]
    [InlineData("2026-04-07")]
    [InlineData("2026-06-22")]
    [InlineData("2026-10-10")]
    [InlineData("2026-02-28")]
    public void After_other_holidays_and_later_it_stays(string day) => Assert.Equal(Day(day), Workdays.DueOnOrAfter(Day(day)));

    [Fact]
    public void The_last_day_of_grace_of_a_check_moves_too()
    {
        var calendar = new WorkdayCalendar(
            [Of2026 with { Off = [.. Of2026.Off, new OffPeriod("春节", Day("2026-04-08"), Day("2026-04-10"))] }]);

        var window = SelfCheckWindow.Of(new Quarter(2026, 1), calendar, WindowRules.Default);

        Assert.Equal(Day("2026-04-14"), window.GraceEndsOn);
    }
}

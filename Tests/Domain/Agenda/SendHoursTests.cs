using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Tests.Posts;

namespace Wenming.Tests.Domain.Agenda;

/// <summary>When people may be written to: 09:00 to 11:30 and 13:30 to 16:30 on working days, make-up days included (rules.md 4.5).</summary>
public sealed class SendHoursTests
{
    // Sunday 20 September 2026 is worked, Friday 25 September is not (rules.md 4.2).
    private static readonly WorkdayCalendar Calendar = new([new CalendarYear(2026, CalendarStatus.Published)
    {
        Off = [new OffPeriod("中秋节", new DateOnly(2026, 9, 25), new DateOnly(2026, 9, 27))],
        MakeUpWorkdays = [new DateOnly(2026, 9, 20)],
    }]);

    [Theory]
    [InlineData("2026-09-21 08:59", "2026-09-21 09:00")]
    [InlineData("2026-09-21 09:00", "2026-09-21 09:00")]
    [InlineData("2026-09-21 11:29", "2026-09-21 11:29")]
    [InlineData("2026-09-21 11:30", "2026-09-21 13:30")]
    [InlineData("2026-09-21 16:29", "2026-09-21 16:29")]
    [InlineData("2026-09-21 16:30", "2026-09-22 09:00")]
    [InlineData("2026-09-19 12:00", "2026-09-20 09:00")]
    [InlineData("2026-09-20 10:00", "2026-09-20 10:00")]
    [InlineData("2026-09-24 17:00", "2026-09-28 09:00")]
    [InlineData("2026-09-25 10:00", "2026-09-28 09:00")]
    public void The_next_permitted_instant(string at, string next) =>
        Assert.Equal(PostOffice.Instant(next), SendHours.Usual.Next(Calendar, PostOffice.Instant(at)));

    [Theory]
    [InlineData("2026-09-21 09:00", "2026-09-21 09:00", 0)]
    [InlineData("2026-09-21 09:10", "2026-09-21 09:40", 30)]
    [InlineData("2026-09-21 11:20", "2026-09-21 13:40", 20)]
    [InlineData("2026-09-21 16:20", "2026-09-22 09:05", 15)]
    [InlineData("2026-09-24 16:20", "2026-09-28 09:05", 15)]
    [InlineData("2026-09-21 09:00", "2026-09-22 09:00", 330)]
    [InlineData("2026-09-22 09:00", "2026-09-21 09:00", 0)]
    public void Nights_noon_and_days_off_do_not_count_as_waiting(string from, string to, int minutes) => Assert.Equal(
        TimeSpan.FromMinutes(minutes), SendHours.Usual.OpenBetween(Calendar, PostOffice.Instant(from), PostOffice.Instant(to)));
}

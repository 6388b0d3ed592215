using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Calendar;

public sealed class BeijingTimeTests
{
    [Theory]
    [InlineData("2026-03-30T15:59:59Z", "2026-03-30")]
    [InlineData("2026-03-30T16:00:00Z", "2026-03-31")]
    [InlineData("2025-12-31T16:00:00Z", "2026-01-01")]
    public void The_date_changes_at_midnight_in_Beijing(string instant, string expected)
    {
        var day = BeijingTime.DateOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Day(expected), day);
    }

    [Theory]
    [InlineData("2026-01-15")]
    [InlineData("2026-07-15")]
    public void A_time_of_day_lies_eight_hours_before_it_in_UTC_in_winter_and_summer(string day)
    {
        var instant = BeijingTime.At(Day(day), new TimeOnly(17, 0));

        Assert.Equal(TimeSpan.Zero, instant.Offset);
        Assert.Equal(new DateTimeOffset(Day(day), new TimeOnly(9, 0), TimeSpan.Zero), instant);
    }

    [Fact]
    public void The_local_time_is_the_same_instant()
    {
        var utc = new DateTimeOffset(2026, 3, 31, 9, 0, 0, TimeSpan.Zero);

        var local = BeijingTime.Local(utc);

        Assert.Equal(utc, local);
        Assert.Equal(17, local.Hour);
    }

    [Fact]
    public void A_machine_without_zone_files_still_has_Beijing_time()
    {
        var zone = BeijingTime.FindZone(_ => null);

        Assert.Equal(TimeSpan.FromHours(8), zone.BaseUtcOffset);
        Assert.False(zone.SupportsDaylightSavingTime);
    }

    [Fact]
    public void The_name_that_Windows_uses_is_tried_second()
    {
        List<string> asked = [];

        BeijingTime.FindZone(id =>
        {
            asked.Add(id);
            return id == "China Standard Time" ? TimeZoneInfo.Utc : null;
        });

        Assert.Equal(["Asia/Shanghai", "China Standard Time"], asked);
    }
}

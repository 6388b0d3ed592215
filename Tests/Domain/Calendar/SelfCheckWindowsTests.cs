using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Calendar;

public sealed class SelfCheckWindowsTests
{
    private readonly SelfCheckWindows _windows = new(Workdays, WindowRules.Default, []);

    [Theory]
    [InlineData("2026-03-17T23:59:59+08:00", null, "2025Q4", "2026Q1")]
    [InlineData("2026-03-18T00:00:00+08:00", "2026Q1", "2026Q1", "2026Q2")]
    [InlineData("2026-03-31T18:00:00+08:00", "2026Q1", "2026Q1", "2026Q2")]
    [InlineData("2026-04-08T23:59:59+08:00", "2026Q1", "2026Q1", "2026Q2")]
    [InlineData("2026-04-09T00:00:00+08:00", null, "2026Q1", "2026Q2")]
    [InlineData("2026-12-31T23:00:00+08:00", null, "2026Q4", "2027Q1")]
    public void The_open_the_latest_and_the_next_window_follow_from_the_time(string now, string? open, string latest, string next)
    {
        var at = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(open, _windows.OpenAt(at)?.Quarter.ToString());
        Assert.Equal(latest, _windows.LatestOpenedAt(at).Quarter.ToString());
        Assert.Equal(next, _windows.NextAfter(at).Quarter.ToString());
    }

    [Fact]
    public void A_window_that_was_fixed_on_opening_takes_precedence()
    {
        var quarter = new Quarter(2026, 1);
        var fixedWindow = _windows.Of(quarter) with { OpensOn = Day("2026-03-16") };
        var windows = new SelfCheckWindows(Workdays, WindowRules.Default, [fixedWindow]);

        var open = windows.OpenAt(Beijing("2026-03-16", 8));

        Assert.Same(fixedWindow, open);
        Assert.Null(_windows.OpenAt(Beijing("2026-03-16", 8)));
    }
}

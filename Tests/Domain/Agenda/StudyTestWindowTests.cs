using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Settings;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Agenda;

/// <summary>Rules.md 3.2: the test opens in the quarter's last third, for five working days.</summary>
public sealed class StudyTestWindowTests
{
    [Theory]
    [InlineData(2025, 1, "2025-03-03", "2025-03-07")]
    [InlineData(2025, 2, "2025-06-03", "2025-06-09")]
    [InlineData(2025, 3, "2025-09-01", "2025-09-05")]
    [InlineData(2026, 3, "2026-09-01", "2026-09-07")]
    [InlineData(2026, 4, "2026-12-01", "2026-12-07")]
    public void It_is_open_five_working_days(int year, int quarter, string opens, string closes)
    {
        var window = Of(year, quarter);

        Assert.Equal((Day(opens), Day(closes), false), (window.OpensOn, window.ClosesOn, window.IsTentative));
        Assert.Equal(Beijing(opens, 0), window.OpensAt);
        Assert.Equal(Beijing(closes, 0).AddDays(1), window.ClosesAt);
    }

    [Fact]
    public void Without_a_published_calendar_it_is_tentative() => Assert.True(Of(2027, 1).IsTentative);

    [Theory]
    [InlineData("2025-06-03", "2025-06-09", true)]
    [InlineData("2025-05-01", "2025-07-01", true)]
    [InlineData("2025-06-03", "2025-06-06", false)]
    [InlineData("2025-06-04", "2025-06-09", false)]
    public void Leave_excuses_when_it_takes_every_working_day(string from, string to, bool isCovered) =>
        Assert.Equal(isCovered, Of(2025, 2).IsCoveredBy(new LeaveDays(Day(from), Day(to)), Workdays));

    [Fact]
    public void A_window_that_ends_on_a_day_off_is_covered_without_it()
    {
        var moved = new StudyTestWindow(new Quarter(2026, 1), Day("2026-03-02"), Day("2026-03-08"), false);

        Assert.True(moved.IsCoveredBy(new LeaveDays(Day("2026-03-02"), Day("2026-03-06")), Workdays));
    }

    private static StudyTestWindow Of(int year, int quarter) => StudyTestWindow.Of(new Quarter(year, quarter), Workdays, AgendaRules.Default);
}

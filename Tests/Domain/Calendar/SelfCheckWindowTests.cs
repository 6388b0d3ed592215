using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Calendar;

public sealed class SelfCheckWindowTests
{
    [Theory]
    [InlineData("2025Q1", "03-18", "03-26", "03-31", "04-08", "04-22", "04-28")]
    [InlineData("2025Q2", "06-17", "06-25", "06-30", "07-07", "07-21", "07-28")]
    [InlineData("2025Q3", "09-18", "09-26", "09-30", "10-14", "10-28", "11-04")]
    [InlineData("2025Q4", "12-01", "12-09", "12-12", "12-19", "12-25", "12-30")]
    [InlineData("2026Q1", "03-18", "03-26", "03-31", "04-08", "04-22", "04-29")]
    [InlineData("2026Q2", "06-16", "06-25", "06-30", "07-07", "07-21", "07-28")]
    [InlineData("2026Q3", "09-17", "09-24", "09-30", "10-13", "10-27", "11-03")]
    [InlineData("2026Q4", "12-01", "12-09", "12-14", "12-21", "12-25", "12-30")]
    public void The_windows_of_2025_and_2026_are_those_of_the_rules(
        string quarter, string opens, string reminder, string due, string grace, string verified, string concludes)
    {
        var window = SelfCheckWindow.Of(QuarterOf(quarter), Workdays, WindowRules.Default);

        string[] dates =
        [
            .. new[] { window.OpensOn, window.FirstReminderOn, window.DueOn, window.GraceEndsOn, window.VerifiedBy, window.ConcludesOn }
                .Select(day => day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ];
        Assert.Equal([opens, reminder, due, grace, verified, concludes], dates);
        Assert.False(window.IsTentative);
    }

    [Fact]
    public void The_instants_are_those_of_Beijing()
    {
        var window = SelfCheckWindow.Of(new Quarter(2026, 1), Workdays, WindowRules.Default);

        Assert.Equal(Beijing("2026-03-18", 0), window.OpensAt);
        Assert.Equal(Beijing("2026-03-31", 17), window.DueAtInstant);
        Assert.Equal(Beijing("2026-04-09", 0), window.LocksAt);
        Assert.Equal(Beijing("2026-04-23", 0), window.VerificationEndsAt);
    }

    [Fact]
    public void A_window_in_a_missing_year_is_tentative()
    {
        Assert.True(SelfCheckWindow.Of(new Quarter(2027, 1), Workdays, WindowRules.Default).IsTentative);
    }

    [Fact]
    public void A_window_that_runs_into_a_missing_year_is_tentative()
    {
        var rules = WindowRules.Default with { LastQuarter = null };

        var window = SelfCheckWindow.Of(new Quarter(2026, 4), Workdays, rules);

        Assert.Equal(Day("2026-12-31"), window.DueOn);
        Assert.True(window.IsTentative);
    }

    [Fact]
    public void Every_rule_can_be_changed()
    {
        var rules = new WindowRules
        {
            OpensOnNthLastWorkday = 4,
            DueOnNthLastWorkday = 2,
            DueAt = new TimeOnly(12, 0),
            FirstReminderBefore = 1,
            GraceFor = 1,
            VerificationFor = 2,
            ConclusionFor = 1,
        };

        var window = SelfCheckWindow.Of(new Quarter(2026, 1), Workdays, rules);

        Assert.Equal(Day("2026-03-26"), window.OpensOn);
        Assert.Equal(Day("2026-03-27"), window.FirstReminderOn);
        Assert.Equal(Beijing("2026-03-30", 12), window.DueAtInstant);
        Assert.Equal(Day("2026-03-31"), window.GraceEndsOn);
        Assert.Equal(Day("2026-04-02"), window.VerifiedBy);
        Assert.Equal(Day("2026-04-03"), window.ConcludesOn);
    }

    [Fact]
    public void Rules_that_give_no_window_are_refused()
    {
        WindowRules[] wrong =
        [
            WindowRules.Default with { LastQuarter = new() { Month = 9 } },
            WindowRules.Default with { LastQuarter = new() { OpensOnNthWorkday = 11 } },
            WindowRules.Default with { LastQuarter = new() { DueOnNthWorkday = 40 } },
        ];

        Assert.All(wrong, rules => Assert.Throws<ArgumentOutOfRangeException>(
            () => SelfCheckWindow.Of(new Quarter(2026, 4), Workdays, rules)));
    }

    internal static Quarter QuarterOf(string text) => Quarter.TryParse(text, out var quarter) ? quarter : throw new FormatException(text);
}

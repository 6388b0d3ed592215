using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Scores;

public sealed class LatePointsTests
{
    private readonly SelfCheckWindow _window = SelfCheckWindow.Of(new Quarter(2026, 1), Workdays, WindowRules.Default);

    [Theory]
    [InlineData("2026-03-31", 17, 0, 0, false, 0)] // due that very second
    [InlineData("2026-03-31", 17, 0, 1, true, 0)]
    [InlineData("2026-03-31", 23, 59, 59, true, 0)]
    [InlineData("2026-04-01", 0, 0, 0, true, 1)]
    [InlineData("2026-04-05", 12, 0, 0, true, 3)] // a holiday adds nothing to 3 April
    [InlineData("2026-04-08", 23, 59, 59, true, 5)]
    public void Lateness_is_counted_in_working_days_of_Beijing(string day, int hour, int minute, int second, bool isLate, int daysLate)
    {
        var submittedAt = Beijing(day, hour, minute, second).ToUniversalTime();

        Assert.Equal(isLate, LatePoints.IsLate(_window, submittedAt));
        Assert.Equal(daysLate, LatePoints.DaysLate(_window, submittedAt, Workdays));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(60, 5)]
    public void A_day_costs_a_point_and_all_days_five(int daysLate, int points)
    {
        Assert.Equal(points, LatePoints.For(daysLate, LatenessRules.Default));
    }

    [Fact]
    public void Lateness_takes_no_score_below_nothing()
    {
        Assert.Equal(Score.Zero, LatePoints.ScoreAfterLateness(2.5m, 3));
        Assert.Equal(Score.Fraction(1, 3), LatePoints.ScoreAfterLateness(Score.Fraction(7, 3), 2));
    }

    [Fact]
    public void The_cost_is_a_setting()
    {
        Assert.Equal(88.5m, LatePoints.ScoreAfterLateness(90, 3, new LatenessRules(0.5m, 2)));
        Assert.Equal(88m, LatePoints.ScoreAfterLateness(90, 30, new LatenessRules(0.5m, 2)));
    }

    [Fact]
    public void Days_before_the_due_day_cannot_be_charged()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LatePoints.For(-1, LatenessRules.Default));
        Assert.Equal(0, LatePoints.DaysLate(_window, Beijing("2026-03-20", 9), Workdays));
    }
}

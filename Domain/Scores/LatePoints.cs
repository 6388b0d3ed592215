using Wenming.Domain.Calendar;

namespace Wenming.Domain.Scores;

/// <summary>How late a check came and what that costs (rules.md 2).</summary>
public static class LatePoints
{
    /// <summary>Whether a check came after the due time. Late on the due day itself costs no points but is late.</summary>
    public static bool IsLate(SelfCheckWindow window, DateTimeOffset submittedAt)
    {
        ArgumentNullException.ThrowIfNull(window);
        return submittedAt > window.DueAtInstant;
    }

    /// <summary>The number of working days d with due day &lt; d ≤ day of submission in Beijing; 0 or more.</summary>
    public static int DaysLate(SelfCheckWindow window, DateTimeOffset submittedAt, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.WorkdaysBetween(window.DueOn, BeijingTime.DateOf(submittedAt));
    }

    /// <summary>The points that this many working days cost, 0 to <see cref="LatenessRules.MostPoints"/>.</summary>
    public static decimal For(int daysLate, LatenessRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentOutOfRangeException.ThrowIfNegative(daysLate);
        return Math.Min(rules.MostPoints, daysLate * rules.PointsPerWorkday);
    }

    /// <summary>A verified score less the points of lateness by the default rules, never below 0.</summary>
    public static Score ScoreAfterLateness(Score verified, int daysLate) => ScoreAfterLateness(verified, daysLate, LatenessRules.Default);

    /// <summary>A verified score less the points of lateness, never below 0.</summary>
    public static Score ScoreAfterLateness(Score verified, int daysLate, LatenessRules rules) =>
        Score.Max(Score.Zero, verified - For(daysLate, rules));
}

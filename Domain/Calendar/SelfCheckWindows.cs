namespace Wenming.Domain.Calendar;

/// <summary>All windows of the self-check: those that were stored when they opened, and the computed ones for all other quarters.</summary>
public sealed class SelfCheckWindows
{
    private readonly WorkdayCalendar _calendar;
    private readonly WindowRules _rules;
    private readonly Dictionary<Quarter, SelfCheckWindow> _stored;

    /// <summary>Windows by these rules.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="rules">The rules of windows that are not stored.</param>
    /// <param name="stored">Windows as they were fixed on opening; they take precedence.</param>
    public SelfCheckWindows(WorkdayCalendar calendar, WindowRules rules, IEnumerable<SelfCheckWindow> stored)
    {
        (_calendar, _rules) = (calendar, rules);
        _stored = stored.ToDictionary(window => window.Quarter);
    }

    /// <summary>The window of a quarter.</summary>
    public SelfCheckWindow Of(Quarter quarter) => _stored.GetValueOrDefault(quarter) ?? SelfCheckWindow.Of(quarter, _calendar, _rules);

    /// <summary>The window that takes answers at an instant, or <see langword="null"/>.</summary>
    public SelfCheckWindow? OpenAt(DateTimeOffset now) => LatestOpenedAt(now) is { } latest && latest.IsOpenAt(now) ? latest : null;

    /// <summary>The window that has opened last, whether or not it still takes answers.</summary>
    public SelfCheckWindow LatestOpenedAt(DateTimeOffset now)
    {
        var window = Of(Quarter.Of(BeijingTime.DateOf(now)).Next);
        while (window.OpensAt > now)
            window = Of(window.Quarter.Previous);
        return window;
    }

    /// <summary>The next window that will open.</summary>
    public SelfCheckWindow NextAfter(DateTimeOffset now) => Of(LatestOpenedAt(now).Quarter.Next);
}

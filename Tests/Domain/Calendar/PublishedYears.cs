using Wenming.Domain.Calendar;

namespace Wenming.Tests.Domain.Calendar;

/// <summary>The notices for 2025 and 2026 as rules.md 4.2 prints them.</summary>
internal static class PublishedYears
{
    public static CalendarYear Of2025 { get; } = new(2025, CalendarStatus.Published)
    {
        Notice = "国办发明电〔2024〕12号",
        Off =
        [
            Off("元旦", "2025-01-01", "2025-01-01"), Off("春节", "2025-01-28", "2025-02-04"), Off("清明节", "2025-04-04", "2025-04-06"),
            Off("劳动节", "2025-05-01", "2025-05-05"), Off("端午节", "2025-05-31", "2025-06-02"), Off("国庆节、中秋节", "2025-10-01", "2025-10-08"),
        ],
        MakeUpWorkdays = [Day("2025-01-26"), Day("2025-02-08"), Day("2025-04-27"), Day("2025-09-28"), Day("2025-10-11")],
    };

    public static CalendarYear Of2026 { get; } = new(2026, CalendarStatus.Published)
    {
        Off =
        [
            Off("元旦", "2026-01-01", "2026-01-03"), Off("春节", "2026-02-15", "2026-02-23"), Off("清明节", "2026-04-04", "2026-04-06"),
            Off("劳动节", "2026-05-01", "2026-05-05"), Off("端午节", "2026-06-19", "2026-06-21"), Off("中秋节", "2026-09-25", "2026-09-27"),
            Off("国庆节", "2026-10-01", "2026-10-07"),
        ],
        MakeUpWorkdays =
        [
            Day("2026-01-04"), Day("2026-02-14"), Day("2026-02-28"), Day("2026-05-09"), Day("2026-09-20"), Day("2026-10-10"),
        ],
    };

    public static WorkdayCalendar Workdays { get; } = new([Of2025, Of2026]);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset Beijing(string day, int hour, int minute = 0, int second = 0) =>
        new(Day(day), new TimeOnly(hour, minute, second), TimeSpan.FromHours(8));

    private static OffPeriod Off(string name, string from, string to) => new(name, Day(from), Day(to));
}

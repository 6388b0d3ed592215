using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Wording;

/// <summary>How quarters and days are written for people.</summary>
public static class QuarterWords
{
    private static readonly Text QuarterOfYear = new("{0}年第{1}季度", "Q{1} {0}");
    private static readonly Text Day = new("{0}月{1}日（周{2}）", "{2} {1} {0}");
    private static readonly Text DayAndTime = new("{0} {1}", "{0}, {1}");
    private static readonly string[] ChineseWeekdays = ["日", "一", "二", "三", "四", "五", "六"];
    private static readonly string[] EnglishWeekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>2026年第1季度 · Q1 2026.</summary>
    public static string Of(Quarter quarter, Language language) => QuarterOfYear.In(language, quarter.Year, quarter.Number);

    /// <summary>3月31日（周二） · Tue 31 Mar.</summary>
    public static string Of(DateOnly day, Language language) => language == Language.Chinese
        ? Day.In(language, day.Month, day.Day, ChineseWeekdays[(int)day.DayOfWeek])
        : Day.In(language, EnglishMonths[day.Month - 1], day.Day, EnglishWeekdays[(int)day.DayOfWeek]);

    /// <summary>A day with a time of day.</summary>
    public static string Of(DateOnly day, TimeOnly time, Language language) =>
        DayAndTime.In(language, Of(day, language), time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The time of day, as clocks in the bureau show it.</summary>
    public static string TimeOf(DateTimeOffset instant) =>
        BeijingTime.Local(instant).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An instant, as clocks in the bureau show it.</summary>
    public static string Of(DateTimeOffset instant, Language language)
    {
        var local = BeijingTime.Local(instant);
        return Of(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime), language);
    }
}

namespace Wenming.Domain.Calendar;

/// <summary>The time zone of every date in the appraisal: Asia/Shanghai, UTC+8 without daylight saving (rules.md 4.5).</summary>
public static class BeijingTime
{
    private static readonly TimeZoneInfo Zone = FindZone(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null);

    /// <summary>The date in Beijing at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset utc) => DateOnly.FromDateTime(Local(utc).DateTime);

    /// <summary>The instant, in UTC, at which the clocks in Beijing show a time of a day.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The same instant with Beijing's offset.</summary>
    public static DateTimeOffset Local(DateTimeOffset utc) => TimeZoneInfo.ConvertTime(utc, Zone);

    /// <summary>The zone under the name that the machine knows; a bare machine without zone files gets a fixed UTC+8.</summary>
    internal static TimeZoneInfo FindZone(Func<string, TimeZoneInfo?> find) =>
        find("Asia/Shanghai")
        ?? find("China Standard Time")
        ?? TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Beijing time", "Beijing time");
}

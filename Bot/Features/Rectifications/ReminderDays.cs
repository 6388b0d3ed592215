using System.Globalization;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>The days that one reminder speaks for: usually one, more when nothing was said meanwhile.</summary>
/// <param name="After">The last day that an earlier one spoke for.</param>
/// <param name="Through">The day on which it is said.</param>
internal readonly record struct ReminderDays(DateOnly After, DateOnly Through)
{
    private const string Name = "Rectifications";
    private const string Day = "yyyyMMdd";

    /// <summary>Names the post; the days stand in it, so that it says the same when it is composed later or again.</summary>
    public string PostId => string.Create(CultureInfo.InvariantCulture, $"{Name}-{After.ToString(Day, CultureInfo.InvariantCulture)}-{Through.ToString(Day, CultureInfo.InvariantCulture)}");

    /// <summary>The days of a post; <see langword="null"/> when it is another's.</summary>
    public static ReminderDays? Of(string postId) =>
        postId.Split('-') is [Name, var after, var through]
        && DateOnly.TryParseExact(after, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
        && DateOnly.TryParseExact(through, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            ? new ReminderDays(from, to)
            : null;
}

using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Settings;

/// <summary>Reads what people type behind 静音 and 请假: a number of days, a day, two days. Pure.</summary>
public static partial class QuietReader
{
    /// <summary>The last day of a mute without an end.</summary>
    public static readonly DateOnly Always = DateOnly.MaxValue;

    private static readonly string[] CancelWords = ["取消", "结束", "关", "关闭", "cancel", "off", "end"];
    private static readonly string[] UntilWords = ["", "到", "至", "直到", "until", "till", "to"];
    private static readonly string[] FromWords = ["", "从", "自", "from"];
    private static readonly string[] RangeWords = ["-", "–", "—", "--", "~", "到", "至", "to", "until", "till"];
    private static readonly string[] EndWords = ["", "止", "为止", "。", "."];

    /// <summary>Reads what stands behind 静音; nothing mutes until it is taken back.</summary>
    public static QuietReading ReadMute(string typed, DateOnly today)
    {
        var words = Typed.Fold(typed);
        if (words.Length == 0)
            return new QuietReading.Mute(Always);
        if (CancelWords.Contains(words))
            return new QuietReading.Cancelled();
        if (CountOfDays().Match(words) is { Success: true } count)
            return CheckedMute(int.Parse(count.Groups["n"].Value, CultureInfo.InvariantCulture), today);
        return DayReader.Read(words, today) is { Days: [var until], Between: [var before, var after] } && UntilWords.Contains(before) && EndWords.Contains(after)
            ? CheckedMute(until, today)
            : new QuietReading.Refused(QuietRefusal.NotUnderstood);
    }

    /// <summary>Reads what stands behind 请假: one day, or the first and the last.</summary>
    public static QuietReading ReadLeave(string typed, DateOnly today)
    {
        var words = Typed.Fold(typed);
        if (CancelWords.Contains(words))
            return new QuietReading.Cancelled();
        return DayReader.Read(words, today) switch
        {
            { Days: [var day], Between: [var before, var after] } when FromWords.Contains(before) && EndWords.Contains(after) =>
                CheckedLeave(day, day, today),
            { Days: [var from, var to], Between: [var before, var between, var after] }
                when FromWords.Contains(before) && RangeWords.Contains(between) && EndWords.Contains(after) => CheckedLeave(from, to, today),
            _ => new QuietReading.Refused(QuietRefusal.NotUnderstood),
        };
    }

    private static QuietReading CheckedMute(int days, DateOnly today) => days switch
    {
        0 => new QuietReading.Refused(QuietRefusal.NotUnderstood),
        > 366 => new QuietReading.Refused(QuietRefusal.TooLong),
        _ => CheckedMute(today.AddDays(days - 1), today),
    };

    private static QuietReading CheckedMute(DateOnly until, DateOnly today)
    {
        if (until < today)
            return new QuietReading.Refused(QuietRefusal.Past);
        return until > today.AddYears(1) ? new QuietReading.Refused(QuietRefusal.TooLong) : new QuietReading.Mute(until);
    }

    private static QuietReading CheckedLeave(DateOnly from, DateOnly to, DateOnly today)
    {
        if (to < from)
            return new QuietReading.Refused(QuietRefusal.Reversed);
        if (to < today)
            return new QuietReading.Refused(QuietRefusal.Past);
        return to > today.AddYears(1) || to > from.AddYears(1)
            ? new QuietReading.Refused(QuietRefusal.TooLong)
            : new QuietReading.Leave(new LeaveDays(from, to));
    }

    [GeneratedRegex(@"^(?:for\s+)?(?<n>\d{1,4})\s*(?:天|日内|days?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountOfDays();
}

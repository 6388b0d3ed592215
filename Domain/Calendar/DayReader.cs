using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Calendar;

/// <summary>Reads days as people type them: 3月20日, 2026-03-20, 3/20, 20 Mar, 明天, 昨天.</summary>
public static partial class DayReader
{
    private const int LongestText = 100;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// The days in a text, in order, and what stands around them, each stretch without blanks; <see langword="null"/> when one of them is no
    /// day of the calendar. A day without a year is the one nearest to today; one without a month (27日) is in the month of the one before.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="today">The day in Beijing.</param>
    public static (IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Between)? Read(string typed, DateOnly today)
    {
        var text = Typed.Fold(typed);
        if (text.Length > LongestText)
            return null;
        List<DateOnly> days = [];
        List<string> between = [];
        var at = 0;
        foreach (var match in DayPattern().Matches(text).Cast<Match>())
        {
            if (DayOf(match, days.Count == 0 ? null : days[^1], today) is not { } day)
                return null;
            days.Add(day);
            between.Add(text[at..match.Index].Trim());
            at = match.Index + match.Length;
        }

        between.Add(text[at..].Trim());
        return (days, between);
    }

    private static DateOnly? DayOf(Match match, DateOnly? before, DateOnly today)
    {
        if (match.Groups["word"] is { Success: true, Value: var word })
        {
            var ahead = word switch
            {
                "明天" or "tomorrow" => 1,
                "后天" => 2,
                "昨天" or "yesterday" => -1,
                "前天" => -2,
                _ => 0,
            };
            return today.AddDays(ahead);
        }

        var day = Number(match.Groups["d"]) ?? 0;
        if (match.Groups["y"].Success)
            return Exact(Number(match.Groups["y"]) ?? 0, MonthOf(match), day);
        if (match.Groups["m"].Success || match.Groups["name"].Success)
            return Nearest(MonthOf(match), day, before ?? today);
        return before is { } known ? Exact(known.Year, known.Month, day) : Nearest(today.Month, day, today);
    }

    private static int MonthOf(Match match) => match.Groups["name"] is { Success: true, Value: var name }
        ? Array.IndexOf(Months, name[..3]) + 1
        : Number(match.Groups["m"]) ?? 0;

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static DateOnly? Nearest(int month, int day, DateOnly to)
    {
        var candidates = Enumerable.Range(to.Year - 1, 3).Select(year => Exact(year, month, day)).OfType<DateOnly>().ToList();
        return candidates.Count == 0 ? null : candidates.MinBy(candidate => Math.Abs(candidate.DayNumber - to.DayNumber));
    }

    private static DateOnly? Exact(int year, int month, int day) =>
        year is >= 2000 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    // Longest forms first. English months may be written out.
    [GeneratedRegex(
        """
        (?<word>今天|明天|后天|昨天|前天|\byesterday\b|\btoday\b|\btomorrow\b)
        | (?<!\d)(?<y>\d{4})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})(?!\d)\s*[日号]?
        | (?<!\d)(?<d>\d{1,2})\s+(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[\s,]+(?<y>\d{4}))?
        | (?<name>\bjan|\bfeb|\bmar|\bapr|\bmay|\bjun|\bjul|\baug|\bsep|\boct|\bnov|\bdec)[a-z]{0,6}\s+(?<d>\d{1,2})(?!\d)(?:[\s,]+(?<y>\d{4}))?
        | (?<!\d)(?<m>\d{1,2})\s*[/月]\s*(?<d>\d{1,2})(?!\d)\s*[日号]?
        | (?<!\d)(?<d>\d{1,2})\s*[日号]
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Calendar;

/// <summary>
/// Reads a year's calendar as a person types it from the notice, a line each: the year; 通知 with the title, 文号 with its number, 印发 with its
/// day; a holiday as its name, first day, last day; 调休 with the days that are worked. Days are written 2027-02-05, 2月5日, 2-5 or 2/5.
/// </summary>
public static partial class NoticeLines
{
    private static readonly string[] NoticeWords = ["通知", "notice"];
    private static readonly string[] NumberWords = ["文号", "number"];
    private static readonly string[] IssuedWords = ["印发", "issued"];
    private static readonly string[] ProvisionalWords = ["暂定", "provisional"];
    private static readonly string[] MakeUpWords = ["调休", "上班", "补班", "makeup", "make-up"];
    private static readonly char[] BetweenWords = [' ', '\u3000', '\t', ',', '，', '、', '至', '到', '~', '～', '—', ';', '；', ':', '：'];

    /// <summary>What the lines say.</summary>
    public static YearDraft Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n').Select((line, index) => new Line(index + 1, line.Trim())).Where(line => line.Words.Length > 0).ToList();
        var year = lines.Select(line => YearIn(line.Words)).FirstOrDefault(found => found > 0);
        return year == 0
            ? new YearDraft { Errors = [new CalendarError(0, CalendarErrorKind.NoYear, "")] }
            : lines.Aggregate(new YearDraft { Year = year }, With);
    }

    private static YearDraft With(YearDraft draft, Line line)
    {
        if (YearIn(line.Words) is > 0 and var year)
            return year == draft.Year ? draft : Wrong(draft, line, CalendarErrorKind.NoYear, line.Words);
        var parts = line.Words.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return Wrong(draft, line, CalendarErrorKind.Unreadable, line.Words);
        var word = Typed.Fold(parts[0]);
        var rest = line.Words[parts[0].Length..].Trim().TrimStart(BetweenWords).Trim();
        if (ProvisionalWords.Contains(word))
            return draft with { Status = CalendarStatus.Provisional };
        if (NoticeWords.Contains(word))
            return draft with { Notice = rest };
        if (NumberWords.Contains(word))
            return draft with { DocumentNumber = rest };
        if (IssuedWords.Contains(word))
            return DayIn(rest, draft.Year, 0) is { } issued ? draft with { IssuedOn = issued } : Wrong(draft, line, CalendarErrorKind.NotADate, rest);
        return WithDays(draft, line, parts, MakeUpWords.Contains(word));
    }

    private static YearDraft WithDays(YearDraft draft, Line line, string[] parts, bool areWorked)
    {
        // A name may be several words; a day has a digit.
        var name = areWorked ? parts[..1] : [.. parts.TakeWhile(part => !part.Any(char.IsDigit))];
        List<DateOnly> days = [];
        foreach (var part in parts.Skip(name.Length))
        {
            if (DayIn(part, draft.Year, days.Count > 0 ? days[^1].Month : 0) is not { } day)
                return Wrong(draft, line, CalendarErrorKind.NotADate, part);
            days.Add(day);
        }

        if (areWorked && days.Count > 0)
            return draft with { MakeUpWorkdays = [.. draft.MakeUpWorkdays, .. days.Select(day => (line.Number, day))] };
        if (areWorked || name.Length == 0 || days.Count is 0 or > 2)
            return Wrong(draft, line, CalendarErrorKind.Unreadable, line.Words);
        return draft with { Off = [.. draft.Off, (line.Number, new OffPeriod(string.Join(' ', name), days[0], days[^1]))] };
    }

    private static YearDraft Wrong(YearDraft draft, Line line, CalendarErrorKind kind, string value) =>
        draft with { Errors = [.. draft.Errors, new CalendarError(line.Number, kind, value)] };

    private static int YearIn(string line) =>
        YearLine().Match(Typed.Fold(line)) is { Success: true } year ? int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>A day; the year and, in “5月1日至5日”, the month may be left out.</summary>
    private static DateOnly? DayIn(string words, int year, int month)
    {
        var match = Day().Match(Typed.Fold(words));
        if (!match.Success)
            return null;
        int Number(string group, int otherwise) =>
            match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : otherwise;
        var (inYear, inMonth, day) = (Number("year", year), Number("month", month), Number("day", 0));
        return inYear is >= 2000 and <= 2999 && inMonth is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(inYear, inMonth)
            ? new DateOnly(inYear, inMonth, day)
            : null;
    }

    [GeneratedRegex(@"^(2[0-9]{3})年?$")]
    private static partial Regex YearLine();

    [GeneratedRegex(@"^(?:(?:(?<year>2[0-9]{3})(?:年|[-/.]))?(?<month>[0-9]{1,2})(?:月|[-/.]))?(?<day>[0-9]{1,2})[日号]?$")]
    private static partial Regex Day();

    private readonly record struct Line(int Number, string Words);
}

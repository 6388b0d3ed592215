using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Agenda;

/// <summary>Which dates are asked for: what comes next, a quarter, a month.</summary>
/// <param name="From">The first day; <see langword="null"/> for what comes next.</param>
/// <param name="To">The last day.</param>
/// <param name="Code">How it stands in a button: empty, <c>2026Q3</c>, <c>2026-09</c>.</param>
public sealed partial record AgendaScope(DateOnly? From, DateOnly? To, string Code)
{
    /// <summary>What comes next.</summary>
    public static AgendaScope Next { get; } = new(null, null, "");

    /// <summary>A quarter.</summary>
    public static AgendaScope Of(Quarter quarter) => new(quarter.FirstDay, quarter.LastDay, quarter.ToString());

    /// <summary>Reads 2026Q3, Q3, 9月, 2026年9月, 2026-09 and nothing at all; without a year the one of today.</summary>
    /// <returns>The scope; <see langword="null"/> when it is none.</returns>
    public static AgendaScope? Read(string typed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var words = Typed.Fold(typed);
        if (words.Length == 0)
            return Next;
        if (QuarterForm().Match(words) is { Success: true } quarter)
            return Of(new Quarter(YearIn(quarter, today), int.Parse(quarter.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)));
        if (MonthForm().Match(words) is not { Success: true } month)
            return null;
        var first = new DateOnly(YearIn(month, today), int.Parse(month.Groups["month"].ValueSpan, CultureInfo.InvariantCulture), 1);
        return new AgendaScope(first, first.AddMonths(1).AddDays(-1), first.ToString("yyyy-MM", CultureInfo.InvariantCulture));
    }

    private static int YearIn(Match match, DateOnly today) =>
        match.Groups["year"] is { Success: true } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : today.Year;

    [GeneratedRegex("^(?<year>20(?:0[1-9]|[1-9][0-9]))?q(?<number>[1-4])$")]
    private static partial Regex QuarterForm();

    [GeneratedRegex("^(?:(?<year>20(?:0[1-9]|[1-9][0-9]))[-年])?(?<month>1[0-2]|0?[1-9])月$|^(?<year>20(?:0[1-9]|[1-9][0-9]))-(?<month>1[0-2]|0[1-9])$")]
    private static partial Regex MonthForm();
}

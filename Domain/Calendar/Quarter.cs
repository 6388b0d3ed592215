using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wenming.Domain.Calendar;

/// <summary>A natural quarter of a plan year (rules.md 4.1), written <c>2026Q1</c>.</summary>
public readonly record struct Quarter : IComparable<Quarter>
{
    /// <summary>A quarter of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000 to 2999 or the number not 1 to 4.</exception>
    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        (Year, Number) = (year, number);
    }

    /// <summary>The plan year.</summary>
    public int Year { get; }

    /// <summary>1 to 4.</summary>
    public int Number { get; }

    /// <summary>The quarter's first day.</summary>
    public DateOnly FirstDay => new(Year, (Number * 3) - 2, 1);

    /// <summary>The quarter's last day.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    /// <summary>The quarter before this one.</summary>
    public Quarter Previous => Number == 1 ? new(Year - 1, 4) : new(Year, Number - 1);

    /// <summary>The quarter after this one.</summary>
    public Quarter Next => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    /// <summary>The quarter in which a day lies.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2026Q1</c>, in either case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 6 } || text[4] is not ('Q' or 'q') || text[5] is < '1' or > '4'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 2000 or > 2999)
            return false;
        quarter = new Quarter(year, text[5] - '0');
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>Whether one quarter lies before another.</summary>
    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    /// <summary>Whether one quarter lies after another.</summary>
    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    /// <summary>Whether one quarter is another or lies before it.</summary>
    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one quarter is another or lies after it.</summary>
    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}Q{Number}");
}

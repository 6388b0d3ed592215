using System.Globalization;

namespace Wenming.Domain.Bulletins;

/// <summary>Names a bulletin: the year in which it was begun and its number in it, for example <c>Bulletin-2026-0003</c>.</summary>
/// <param name="Year">The year in Beijing.</param>
/// <param name="Number">From 1.</param>
public readonly record struct BulletinId(int Year, int Number)
{
    private const string Prefix = "Bulletin-";

    /// <inheritdoc/>
    public override string ToString() => Prefix + Key;

    /// <summary>The id without its prefix, for example <c>2026-0003</c>; keys in this order are in the order of time.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:0000}");

    /// <summary>How a person types it: the number alone for this year's, else with the year.</summary>
    public string Short(int thisYear) => Year == thisYear
        ? Number.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number}");

    /// <summary>Reads <see cref="ToString"/>, <see cref="Key"/>, or what a person types: <c>3</c> or <c>2025-3</c>.</summary>
    public static bool TryRead(string? typed, int thisYear, out BulletinId id)
    {
        id = default;
        var text = (typed ?? "").Trim();
        if (text.StartsWith(Prefix, StringComparison.Ordinal))
            text = text[Prefix.Length..];
        var parts = text.Split('-');
        if (parts.Length > 2 || !IsWhole(parts[^1], out var number) || number < 1)
            return false;
        var year = thisYear;
        if (parts.Length == 2 && (!IsWhole(parts[0], out year) || year is < 2000 or > 9999))
            return false;
        id = new BulletinId(year, number);
        return true;
    }

    private static bool IsWhole(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

using System.Text.RegularExpressions;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads texts: both languages are there and hold the same placeholders.</summary>
internal static partial class TextReading
{
    public const int MaxLengthLimit = 4000;

    public static Text Read(TextEntry entry, CatalogPlace place)
    {
        place["zh"].Require(!string.IsNullOrWhiteSpace(entry.Zh), "The Chinese text is empty.");
        place["en"].Require(!string.IsNullOrWhiteSpace(entry.En), "The English text is empty.");
        place.Require(
            PlaceholdersOf(entry.Zh).SetEquals(PlaceholdersOf(entry.En)),
            $"The two languages hold different placeholders: “{entry.Zh}”, “{entry.En}”.");
        return new Text(entry.Zh, entry.En);
    }

    public static int ReadMaxLength(int maxLength, CatalogPlace place)
    {
        place.Require(
            maxLength is >= 1 and <= MaxLengthLimit, $"The longest text is {maxLength} characters, but must be 1 to {MaxLengthLimit}.");
        return maxLength;
    }

    private static HashSet<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

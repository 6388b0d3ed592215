using System.Globalization;
using System.Text;
using Wenming.Cards.Agenda;
using Wenming.Domain.Agenda;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Agenda;

/// <summary>Dates as a table for a terminal, where a Chinese character takes the room of two letters.</summary>
internal static class AgendaTable
{
    private const string Gap = "  ";

    /// <summary>A line a date, the columns below each other.</summary>
    public static string Of(IReadOnlyList<Occurrence> dates)
    {
        List<string[]> rows = [.. dates.Select(Row)];
        var widths = Enumerable.Range(0, rows.Count == 0 ? 0 : rows[0].Length).Select(column => rows.Max(row => WidthOf(row[column]))).ToList();
        var table = new StringBuilder();
        foreach (var row in rows)
            table.Append(string.Concat(row.Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell)) + Gap)).TrimEnd()).Append('\n');
        return table.ToString();
    }

    /// <summary>Columns of a terminal that a text takes: two for a character of East Asian width, one for any other.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    private static string[] Row(Occurrence date) =>
    [
        date.On.ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture) + date.At.ToString(" HH:mm", CultureInfo.InvariantCulture),
        OccurrenceWords.Of(date, Language.Chinese) + (date.IsTentative ? AgendaTexts.Tentative.In(Language.Chinese) : ""),
        OccurrenceWords.Of(date, Language.English) + (date.IsTentative ? AgendaTexts.Tentative.In(Language.English) : ""),
        date.Id,
    ];

    // Unicode Standard Annex 11: the blocks of the characters that our texts are written in.
    private static bool IsWide(int code) =>
        code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}

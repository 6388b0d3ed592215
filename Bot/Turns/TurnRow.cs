using System.Text;
using System.Text.Json;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>
/// The ledger's row: a turn's answer as columns. A column of Azure Tables holds 64 KiB of UTF-16, so that a long text takes several.
/// </summary>
internal static class TurnRow
{
    private const int CharactersPerColumn = 30_000;
    private const int Columns = 4;

    /// <summary>
    /// The row, or <see langword="null"/> for an answer that is too long for one: four times what any host takes as a card.
    /// </summary>
    public static RowProperties? Write(TurnRecord record)
    {
        var body = record.Answer.Body is { } utf8 ? Encoding.UTF8.GetString(utf8.Span) : null;
        var sends = record.Sends.Count == 0 ? null : JsonSerializer.Serialize(record.Sends, TurnJson.Exact.IReadOnlyListPlannedSend);
        if (Math.Max(body?.Length ?? 0, sends?.Length ?? 0) > CharactersPerColumn * Columns)
            return null;
        return new RowProperties
        {
            ["Status"] = record.Answer.Status,
            ["Done"] = record.Done,
            ["AnsweredAt"] = record.AnsweredAt,
            ["Body0"] = Part(body, 0),
            ["Body1"] = Part(body, 1),
            ["Body2"] = Part(body, 2),
            ["Body3"] = Part(body, 3),
            ["Sends0"] = Part(sends, 0),
            ["Sends1"] = Part(sends, 1),
            ["Sends2"] = Part(sends, 2),
            ["Sends3"] = Part(sends, 3),
        };
    }

    /// <summary>The turn that the row tells of.</summary>
    public static TurnRecord Read(RowProperties row) => new()
    {
        Answer = new TurnAnswer((int)(row.Whole("Status") ?? StatusCodes.Status200OK), Body(row)),
        Sends = Joined(row, "Sends") is { } sends ? JsonSerializer.Deserialize(sends, TurnJson.Exact.IReadOnlyListPlannedSend) ?? [] : [],
        Done = (int)(row.Whole("Done") ?? 0),
        AnsweredAt = row.Instant("AnsweredAt") ?? default,
    };

    // Without the cast a missing body would become an empty one: null is an array first, and then converted.
    private static ReadOnlyMemory<byte>? Body(RowProperties row) =>
        Joined(row, "Body") is { } body ? (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(body) : null;

    private static string? Part(string? text, int part)
    {
        var from = part * CharactersPerColumn;
        return text is null || from >= text.Length ? null : text.Substring(from, Math.Min(CharactersPerColumn, text.Length - from));
    }

    private static string? Joined(RowProperties row, string name) => row.Text(name + "0") is null
        ? null
        : string.Concat(row.Text(name + "0"), row.Text(name + "1"), row.Text(name + "2"), row.Text(name + "3"));
}

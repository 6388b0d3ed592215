namespace Wenming.Bot.Catalogs.Entries;

/// <summary>An item of the study-result test.</summary>
internal sealed record TestItemEntry
{
    public required string Id { get; init; }

    public required string Category { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string?> Options { get; init; }

    public required string Right { get; init; }

    public required TextEntry Source { get; init; }

    public required bool IsChecked { get; init; }

    public bool IsOff { get; init; }
}

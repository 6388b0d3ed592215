namespace Wenming.Bot.Catalogs.Entries;

internal sealed record EvidenceEntry
{
    public required string Need { get; init; }

    public ConditionEntry? When { get; init; }

    public TextEntry? What { get; init; }

    public TextEntry? OrElse { get; init; }

    public int? MaxLength { get; init; }
}

namespace Wenming.Bot.Catalogs.Entries;

/// <summary>How many items of each category a paper has.</summary>
internal sealed record TestPaperEntry
{
    public required int Political { get; init; }

    public required int Professional { get; init; }
}

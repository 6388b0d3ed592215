namespace Wenming.Bot.Catalogs.Entries;

/// <summary>The questions of the self-check that the test's rates answer.</summary>
internal sealed record TestFiguresEntry
{
    public required string Participation { get; init; }

    public required string Passed { get; init; }
}

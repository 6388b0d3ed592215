using Wenming.Domain.Rectifications;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>A rectification as its row says.</summary>
/// <param name="Number">Its number within the section, from 1.</param>
/// <param name="Rectification">What it says.</param>
/// <param name="Revision">Raised with every write; a card with another one is stale.</param>
internal sealed record StoredRectification(int Number, Rectification Rectification, long Revision)
{
    /// <summary>Turns that are remembered: more than are ever on their way at once.</summary>
    private const int MostTurns = 8;

    /// <summary>The turns that wrote it last, the newest at the end: none of them is taken a second time.</summary>
    public IReadOnlyList<string> Turns { get; init; } = [];

    /// <summary>How many faults of being late were handed to the daily book.</summary>
    public int FaultsTold { get; init; }

    /// <summary>The row's version; <see langword="null"/> before the first write.</summary>
    public string? ETag { get; init; }

    /// <summary>It after a turn.</summary>
    public StoredRectification After(string turn, Rectification next) =>
        this with { Rectification = next, Revision = Revision + 1, Turns = [.. Turns.Append(turn).TakeLast(MostTurns)] };

    /// <summary>It after something that no person did.</summary>
    public StoredRectification After(Rectification next) => this with { Rectification = next, Revision = Revision + 1 };
}

using Wenming.Domain.Flags;

namespace Wenming.Bot.Features.Flags;

/// <summary>A decision about the flag as its rows say.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Revision">Raised with every write.</param>
/// <param name="BasisRevision">The revision with which the figures were stored that it is based on.</param>
/// <param name="LastTurn">What wrote this revision: a turn, or the release that announced it.</param>
/// <param name="ETag">The row's version.</param>
internal sealed record StoredFlag(FlagDecision Decision, long Revision, long BasisRevision, string LastTurn, string ETag)
{
    /// <summary>Turns that are remembered: more than are ever on their way at once.</summary>
    private const int MostTurns = 8;

    /// <summary>What wrote it last, the newest at the end: none of it is taken a second time.</summary>
    public IReadOnlyList<string> Turns { get; init; } = [LastTurn];

    /// <summary>Those that are remembered after one more.</summary>
    public static IReadOnlyList<string> After(StoredFlag? read, string turn) => [.. (read?.Turns ?? []).Append(turn).TakeLast(MostTurns)];

    /// <summary>Whether a turn was taken, though others may have written since.</summary>
    public bool HasTaken(string turn) => Turns.Contains(turn);
}

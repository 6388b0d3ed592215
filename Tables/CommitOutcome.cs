namespace Wenming.Tables;

/// <summary>How a commit ended.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Every row was written and will survive a power cut.</summary>
    /// <param name="ETags">The new version of each row, in the order of the operations; empty text for a deletion.</param>
    public sealed record Committed(IReadOnlyList<string> ETags) : CommitOutcome;

    /// <summary>Nothing was written, because one row was not as the operation demands.</summary>
    /// <param name="Index">The first operation whose condition did not hold, from 0.</param>
    /// <param name="Kind">What was in the way.</param>
    public sealed record Conflict(int Index, ConflictKind Kind) : CommitOutcome;
}

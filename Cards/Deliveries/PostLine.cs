namespace Wenming.Cards.Deliveries;

/// <summary>One post in the list.</summary>
/// <param name="Id">The post's id, as it can be typed.</param>
/// <param name="Title">What it was, in the reader's language; plain text.</param>
/// <param name="DueAt">When it was owed (UTC).</param>
/// <param name="Counts">How many copies stand where.</param>
public sealed record PostLine(string Id, string Title, DateTimeOffset DueAt, IReadOnlyList<StateCount> Counts)
{
    /// <summary>How many people may have it twice.</summary>
    public int MayBeDouble { get; init; }
}

namespace Wenming.Bot.Posts.Reading;

/// <summary>How the outbox stands at a moment.</summary>
/// <param name="Backlog">The counts.</param>
/// <param name="Age">How long the oldest copy has waited while people could be written to; nights, noon and days off do not count.</param>
/// <param name="IsOpen">Whether people may be written to now.</param>
/// <param name="IsOn">Whether this process posts.</param>
internal sealed record OutboxReading(Backlog Backlog, TimeSpan Age, bool IsOpen, bool IsOn)
{
    /// <summary>Whether the oldest copy has waited longer than <see cref="PostOptions.LateAfter"/>.</summary>
    public bool IsLate { get; init; }
}

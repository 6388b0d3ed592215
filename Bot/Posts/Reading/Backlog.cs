namespace Wenming.Bot.Posts.Reading;

/// <summary>How the outbox stands.</summary>
/// <param name="Waiting">Copies that are still to be sent, tomorrow's included.</param>
/// <param name="OldestDueAt">Since when the oldest of those waits that could be sent by now (UTC); <see langword="null"/> when none does.</param>
/// <param name="Edits">Copies that are still to be corrected or deleted.</param>
internal sealed record Backlog(int Waiting, DateTimeOffset? OldestDueAt, int Edits)
{
    /// <summary>Copies of all listed posts that were given up: a person must look.</summary>
    public required int Dead { get; init; }

    /// <summary>Copies of all listed posts of which it is not known whether they arrived.</summary>
    public required int Unknown { get; init; }

    /// <summary>People and groups who could not be reached at the last try.</summary>
    public required int Unreachable { get; init; }
}

namespace Wenming.Bot.Posts;

/// <summary>What a retry depends on besides the outcome.</summary>
/// <param name="IsReminder">Whether it may be said once more after an outcome that is not known.</param>
/// <param name="Seed">What tells this delivery from others, so that they do not all come back at the same instant.</param>
internal sealed record Attempt(bool IsReminder, string Seed)
{
    /// <summary>Whether an earlier outcome was not known.</summary>
    public bool IsSecondCopy { get; init; }

    /// <summary>How often it was put off already.</summary>
    public int Pauses { get; init; }

    /// <summary>For how long the last time.</summary>
    public TimeSpan LastPause { get; init; }

    /// <summary>Whether the working day after the one it was owed on is over.</summary>
    public bool IsPastItsTime { get; init; }
}

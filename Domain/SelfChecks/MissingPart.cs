namespace Wenming.Domain.SelfChecks;

/// <summary>What an answer on the sheet still lacks.</summary>
public enum MissingPart
{
    /// <summary>The answer itself.</summary>
    Answer,

    /// <summary>The reference that this answer needs.</summary>
    Evidence,

    /// <summary>The reason for differing from what the members' answers suggest.</summary>
    Reason,
}

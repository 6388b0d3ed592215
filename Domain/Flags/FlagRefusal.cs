using Wenming.Domain.Roster;

namespace Wenming.Domain.Flags;

/// <summary>Why a step is not taken.</summary>
public abstract record FlagRefusal
{
    private FlagRefusal()
    {
    }

    /// <summary>Leaders decide.</summary>
    public sealed record NotAllowed : FlagRefusal;

    /// <summary>Verification is not over.</summary>
    public sealed record TooEarly : FlagRefusal;

    /// <summary>It was announced already: it must be withdrawn first.</summary>
    public sealed record IsAnnounced : FlagRefusal;

    /// <summary>Nothing was announced.</summary>
    public sealed record NothingAnnounced : FlagRefusal;

    /// <summary>Nobody gives the flag to the own section.</summary>
    public sealed record OwnSection : FlagRefusal;

    /// <summary>There are fewer flags.</summary>
    /// <param name="Flags">How many there are.</param>
    public sealed record TooMany(int Flags) : FlagRefusal;

    /// <summary>The section is not eligible.</summary>
    /// <param name="Section">The section.</param>
    /// <param name="Obstacles">Everything that keeps it from the flag.</param>
    public sealed record NotEligible(SectionId Section, IReadOnlyList<FlagObstacle> Obstacles) : FlagRefusal;

    /// <summary>A decision that differs from the proposal, and a withdrawal, need a reason.</summary>
    public sealed record NoReason : FlagRefusal;

    /// <summary>The reason is too long.</summary>
    public sealed record TooLong : FlagRefusal;
}

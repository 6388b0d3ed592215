using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>What the standings keep of a section's vetoes (一票否决).</summary>
/// <param name="Section">The section.</param>
/// <param name="Revision">The revision of the section's vetoes that this was taken from; an older one never replaces a newer one.</param>
internal sealed record VetoStanding(SectionId Section, long Revision)
{
    /// <summary>How many hold: confirmed by two people and not lifted.</summary>
    public int Holding { get; init; }

    /// <summary>How many wait for a confirmation; they change no score yet.</summary>
    public int Waiting { get; init; }

    /// <summary>Whether the quarter counts min(V, 59.99) and the flag is out of reach.</summary>
    public bool IsVetoed => Holding > 0;
}

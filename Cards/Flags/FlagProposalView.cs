using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;

namespace Wenming.Cards.Flags;

/// <summary>A quarter's flag as leaders and the office see it.</summary>
/// <param name="Window">The quarter's window.</param>
/// <param name="Case">The proposal and what was decided.</param>
/// <param name="History">What everybody may know.</param>
public sealed record FlagProposalView(SelfCheckWindow Window, FlagCase Case, FlagHistoryView History)
{
    /// <summary>Whether the reader decides, or only reads.</summary>
    public bool MayDecide { get; init; }

    /// <summary>The name of who decided.</summary>
    public string Decider { get; init; } = "";

    /// <summary>The name of who withdrew the announcement.</summary>
    public string Withdrawer { get; init; } = "";

    /// <summary>What the buttons say that the card showed.</summary>
    public string Shown { get; init; } = "";
}

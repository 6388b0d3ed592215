using Wenming.Domain.Calendar;
using Wenming.Domain.Standings;

namespace Wenming.Cards.Standings;

/// <summary>One section in a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Standing">The section's standing.</param>
public sealed record OwnStandingView(Quarter Quarter, SectionStanding Standing)
{
    /// <summary>Whether the reader may know of the flag's value: head and liaison, the office, the leaders. A veto that holds is known to the whole section.</summary>
    public bool ShowsFlag { get; init; }

    /// <summary>Whether the reader sees this section alone, and is told so.</summary>
    public bool IsOwnOnly { get; init; } = true;

    /// <summary>Whether the reader's host draws charts.</summary>
    public bool IsTeams { get; init; }
}

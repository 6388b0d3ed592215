using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Cards.DailyAssessments;

/// <summary>A section's book of a quarter.</summary>
/// <param name="Section">Whose it is.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Entries">Its entries by number.</param>
/// <param name="Catalogue">The kinds.</param>
public sealed record DailyBookView(SectionId Section, Quarter Quarter, IReadOnlyList<DailyEntry> Entries, DailyCatalogue Catalogue)
{
    /// <summary>What was not accepted.</summary>
    public string? Notice { get; init; }

    /// <summary>Another quarter that can be looked at.</summary>
    public Quarter? Other { get; init; }
}

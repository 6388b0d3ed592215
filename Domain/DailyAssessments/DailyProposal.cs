using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Domain.DailyAssessments;

/// <summary>What somebody wants to be entered.</summary>
/// <param name="Section">Whose merit or fault it is.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="FactOn">The day of the fact.</param>
/// <param name="Fact">What happened.</param>
/// <param name="Basis">What proves it.</param>
public sealed record DailyProposal(SectionId Section, DailyEntryKind Kind, DateOnly FactOn, string Fact, string Basis)
{
    /// <summary>Why it is not taken; <see langword="null"/> when it is.</summary>
    /// <param name="person">Who proposes it.</param>
    /// <param name="today">The day in Beijing.</param>
    /// <param name="lastDay">The last day on which facts of that year are entered.</param>
    /// <param name="isNamingPeople">Whether a name of the roster stands in the fact or the basis.</param>
    public DailyProposalRefusal? WhyNot(Person person, DateOnly today, DateOnly lastDay, bool isNamingPeople)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (Kind.IsOnRecord)
            return DailyProposalRefusal.OnRecord;
        if (!DailyRights.MayPropose(person, Kind))
            return DailyProposalRefusal.NotAllowed;
        if (FactOn > today)
            return DailyProposalRefusal.NotYet;
        if (today > lastDay)
            return DailyProposalRefusal.Closed;
        if (string.IsNullOrWhiteSpace(Fact))
            return DailyProposalRefusal.NoFact;
        if (string.IsNullOrWhiteSpace(Basis))
            return DailyProposalRefusal.NoBasis;
        if (Typed.Length(Fact) > DailyEntry.LongestText || Typed.Length(Basis) > DailyEntry.LongestText)
            return DailyProposalRefusal.TooLong;
        return isNamingPeople ? DailyProposalRefusal.NamesPeople : null;
    }
}

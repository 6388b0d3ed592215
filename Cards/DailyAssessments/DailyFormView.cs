using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Cards.DailyAssessments;

/// <summary>The form.</summary>
/// <param name="Sections">The sections that can be chosen.</param>
/// <param name="Kinds">The kinds that the reader may propose.</param>
/// <param name="Draft">What is filled in.</param>
public sealed record DailyFormView(IReadOnlyList<SectionId> Sections, IReadOnlyList<DailyEntryKind> Kinds, DailyDraft Draft)
{
    /// <summary>What was not accepted.</summary>
    public string? Notice { get; init; }
}

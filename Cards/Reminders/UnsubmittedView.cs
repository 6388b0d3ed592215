using Wenming.Domain.Roster;

namespace Wenming.Cards.Reminders;

/// <summary>The sections that have not submitted.</summary>
/// <param name="NotBegun">Those that have not begun.</param>
/// <param name="Drafts">Those whose sheet is begun.</param>
public sealed record UnsubmittedView(IReadOnlyList<SectionId> NotBegun, IReadOnlyList<SectionId> Drafts)
{
    /// <summary>How many there are.</summary>
    public int Count => NotBegun.Count + Drafts.Count;
}

using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Reminders;

/// <summary>Where a section's sheet stands, in counts and without names.</summary>
/// <param name="Section">The section.</param>
/// <param name="MembersDone">Members who have answered everything.</param>
/// <param name="Members">Members of the section.</param>
/// <param name="Answered">Questions of the sheet with an answer.</param>
/// <param name="Questions">Questions of the sheet.</param>
public sealed record SheetView(SectionId Section, int MembersDone, int Members, int Answered, int Questions)
{
    /// <summary>Whether the office gave it back.</summary>
    public bool IsReopened { get; init; }

    /// <summary>How many answers, references or reasons each criterion lacks; criteria that lack none are absent.</summary>
    public IReadOnlyList<(Criterion Criterion, int Count)> Missing { get; init; } = [];
}

using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Cards.SelfChecks;

/// <summary>What a head or liaison sees first: where the section's self-check stands.</summary>
/// <param name="Section">The section.</param>
/// <param name="Window">The quarter's window.</param>
/// <param name="Status">The section's state.</param>
/// <param name="MembersDone">Members who have answered everything.</param>
/// <param name="Members">Members of the section.</param>
/// <param name="SheetAnswered">Questions of the sheet that have an answer.</param>
/// <param name="SheetQuestions">Questions of the sheet.</param>
public sealed record HomeView(
    SectionId Section, SelfCheckWindow Window, SelfCheckStatus Status, int MembersDone, int Members, int SheetAnswered, int SheetQuestions)
{
    /// <summary>Whether the viewer works on the section's sheet and so gets its button.</summary>
    public bool MaySign { get; init; }

    /// <summary>Whether answers may still be changed, and so the buttons make sense.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Rectifications that the section has not ended yet.</summary>
    public int Rectifications { get; init; }

    /// <summary>Where the viewer's own answers stand, if that is asked for.</summary>
    public string? Mine { get; init; }

    /// <summary>A line above the facts, if there is something to say.</summary>
    public string? Notice { get; init; }
}

using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Rectifications;

/// <summary>One rectification, as one reader sees it.</summary>
/// <param name="Number">Its number within the section.</param>
/// <param name="Rectification">What it says.</param>
/// <param name="Revision">The revision that is shown.</param>
/// <param name="DaysOverdue">Working days past the last day.</param>
public sealed record RectificationView(int Number, Rectification Rectification, long Revision, int DaysOverdue)
{
    /// <summary>The bank, for the question's words.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The section's members, of whom one is the owner.</summary>
    public required IReadOnlyList<Person> Members { get; init; }

    /// <summary>Whether the reader plans and hands in.</summary>
    public bool MayWork { get; init; }

    /// <summary>Whether the reader closes or returns.</summary>
    public bool MayReview { get; init; }

    /// <summary>Whether the reader waives.</summary>
    public bool MayWaive { get; init; }

    /// <summary>What was entered and not accepted, so that it can be mended.</summary>
    public RectificationInput? Entered { get; init; }

    /// <summary>What happened, if there is something to say.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the notice confirms or warns.</summary>
    public bool NoticeIsGood { get; init; }
}

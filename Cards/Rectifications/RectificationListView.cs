using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Rectifications;

/// <summary>What a list of rectifications shows.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Groups">The groups, in order; an empty one is shown only when all are.</param>
public sealed record RectificationListView(string Title, IReadOnlyList<RectificationGroup> Groups)
{
    /// <summary>The bank, for the questions' words.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The section, when all are of one; their lines then need not name it.</summary>
    public SectionId? Section { get; init; }

    /// <summary>Whether the reader opens new ones: of <see cref="Section"/>, else of a section that is chosen.</summary>
    public bool MayOpen { get; init; }

    /// <summary>What else can be typed.</summary>
    public string? Hint { get; init; }
}

using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>What the page card shows: a view of rows.</summary>
/// <param name="Walk">Which walk.</param>
/// <param name="Section">The section.</param>
/// <param name="Window">The open window.</param>
/// <param name="Page">The page; its questions are empty on the sheet's last page, which holds the short texts.</param>
/// <param name="PageCount">How many pages the walk has.</param>
/// <param name="Revision">The walk's revision; a button with another one is stale.</param>
public sealed record PageView(WalkKind Walk, SectionId Section, SelfCheckWindow Window, WalkPage? Page, int PageCount, long Revision)
{
    /// <summary>The page's number, from 0.</summary>
    public required int PageIndex { get; init; }

    /// <summary>The member whose walk it is; <see langword="null"/> on the section's sheet.</summary>
    public PersonId? Member { get; init; }

    /// <summary>The language of the card.</summary>
    public required Language Language { get; init; }

    /// <summary>The bank that the questions come from.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The questions with what is known about them.</summary>
    public IReadOnlyList<QuestionView> Questions { get; init; } = [];

    /// <summary>The short texts (成绩, 差距), on the page that asks for them.</summary>
    public IReadOnlyList<ShortTextView> ShortTexts { get; init; } = [];

    /// <summary>What happened at the last press, if there is something to say.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the notice confirms (true) or warns.</summary>
    public bool NoticeIsGood { get; init; }

    /// <summary>Whether this is the first page.</summary>
    public bool IsFirst => PageIndex == 0;

    /// <summary>Whether this is the last page.</summary>
    public bool IsLast => PageIndex == PageCount - 1;
}

using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Scores;

namespace Wenming.Cards.DailyAssessments;

/// <summary>One entry as a reader sees it.</summary>
/// <param name="Quarter">The quarter of its fact.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Revision">The revision that is shown.</param>
/// <param name="Catalogue">The kinds.</param>
public sealed record DailyEntryView(Quarter Quarter, DailyEntry Entry, long Revision, DailyCatalogue Catalogue)
{
    /// <summary>What happened at the last press.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether it confirms or warns.</summary>
    public bool NoticeIsGood { get; init; }

    /// <summary>What the reader may do.</summary>
    public IReadOnlyList<DailyAction> Actions { get; init; } = [];

    /// <summary>Entries that may be the same fact; shown to who decides about it.</summary>
    public IReadOnlyList<DailyEntry> Alike { get; init; } = [];

    /// <summary>The self-check's answer that may count the same fact.</summary>
    public ScoreLine? AlikeAnswer { get; init; }

    /// <summary>The last day of an appeal, for who may appeal.</summary>
    public DateOnly? AppealUntil { get; init; }

    /// <summary>The day by which an open appeal is decided.</summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>Whether the reader may go to the section's book.</summary>
    public bool MayReadBook { get; init; }
}

using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Domain.Standings;

/// <summary>
/// All sections of a quarter: those that submitted by S, exactly compared, then the others. Ties share a rank (1, 1, 3) and are shown,
/// not broken; within them names stand in ordinal order, so that the table does not depend on the order it was read in.
/// </summary>
public sealed class StandingsTable
{
    // Sections without a rank: the nearer to a submission, the higher.
    private static readonly SelfCheckStatus[] UnrankedOrder =
    [
        SelfCheckStatus.SubmittedOnTime, SelfCheckStatus.SubmittedLate, SelfCheckStatus.Reopened, SelfCheckStatus.Draft,
        SelfCheckStatus.Open, SelfCheckStatus.NotOpen, SelfCheckStatus.Missing, SelfCheckStatus.Excused, SelfCheckStatus.NotRequired,
    ];

    private StandingsTable(IReadOnlyList<StandingsRow> rows) => Rows = rows;

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<StandingsRow> Rows { get; }

    /// <summary>How many sections owe a self-check: all but the excused ones and those that are not required.</summary>
    public int ExpectedCount => Rows.Count - Count(SelfCheckStatus.Excused) - Count(SelfCheckStatus.NotRequired);

    /// <summary>How many sections have submitted and are not reopened.</summary>
    public int SubmittedCount => Count(SelfCheckStatus.SubmittedOnTime) + Count(SelfCheckStatus.SubmittedLate);

    /// <summary>The table of these sections.</summary>
    /// <exception cref="ArgumentException">A section stands twice.</exception>
    public static StandingsTable Of(IEnumerable<SectionStanding> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var all = entries.ToList();
        if (all.GroupBy(entry => entry.Section).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Section {twice.Key} stands twice in the table: give each section once.", nameof(entries));
        var ranked = all
            .Where(entry => entry.IsRanked)
            .OrderByDescending(entry => entry.Self)
            .ThenBy(entry => entry.Section.Value, StringComparer.Ordinal)
            .ToList();
        var unranked = all
            .Where(entry => !entry.IsRanked)
            .OrderBy(entry => Array.IndexOf(UnrankedOrder, entry.Status))
            .ThenBy(entry => entry.Section.Value, StringComparer.Ordinal);
        return new([.. Ranked(ranked), .. unranked.Select(entry => new StandingsRow(null, entry))]);
    }

    /// <summary>How many sections have this status.</summary>
    public int Count(SelfCheckStatus status) => Rows.Count(row => row.Standing.Status == status);

    /// <summary>The line of a section, or <see langword="null"/>.</summary>
    public StandingsRow? Find(SectionId section) => Rows.FirstOrDefault(row => row.Standing.Section == section);

    private static IEnumerable<StandingsRow> Ranked(List<SectionStanding> bestFirst)
    {
        var rank = 1;
        for (var place = 0; place < bestFirst.Count; place++)
        {
            if (place > 0 && bestFirst[place].Self != bestFirst[place - 1].Self)
                rank = place + 1;
            yield return new(rank, bestFirst[place]);
        }
    }
}

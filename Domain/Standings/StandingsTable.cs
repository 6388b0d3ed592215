using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

namespace Wenming.Domain.Standings;

/// <summary>
/// All sections of a quarter, exactly compared: the verified ones by what counts of V, below them those that only declared by S, then the others.
/// Only V counts, so S has a rank only as long as nothing is verified. Ties share a rank (1, 1, 3) and are shown, not broken; within them names stand
/// in ordinal order, so that the table does not depend on the order it was read in.
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
        var verified = Ranked(BestFirst(all.Where(entry => entry.IsRanked && entry.Counted is not null), entry => entry.Counted!.Value), entry => entry.Counted);
        var declared = Ranked(BestFirst(all.Where(entry => entry.IsRanked && entry.Counted is null), entry => entry.Self!.Value), entry => entry.Self);
        var unranked = all
            .Where(entry => !entry.IsRanked)
            .OrderBy(entry => Array.IndexOf(UnrankedOrder, entry.Status))
            .ThenBy(entry => entry.Section.Value, StringComparer.Ordinal);
        return new(
        [
            .. verified,
            .. verified.Count == 0 ? declared : declared.Select(row => row with { Rank = null, IsTied = false }),
            .. unranked.Select(entry => new StandingsRow(null, entry)),
        ]);
    }

    /// <summary>How many sections have this status.</summary>
    public int Count(SelfCheckStatus status) => Rows.Count(row => row.Standing.Status == status);

    /// <summary>The line of a section, or <see langword="null"/>.</summary>
    public StandingsRow? Find(SectionId section) => Rows.FirstOrDefault(row => row.Standing.Section == section);

    private static List<SectionStanding> BestFirst(IEnumerable<SectionStanding> entries, Func<SectionStanding, Score> value) =>
        [.. entries.OrderByDescending(value).ThenBy(entry => entry.Section.Value, StringComparer.Ordinal)];

    private static List<StandingsRow> Ranked(List<SectionStanding> bestFirst, Func<SectionStanding, Score?> value)
    {
        List<StandingsRow> rows = [];
        for (var place = 0; place < bestFirst.Count; place++)
        {
            var isTied = place > 0 && value(bestFirst[place]) == value(bestFirst[place - 1]);
            if (isTied)
                rows[^1] = rows[^1] with { IsTied = true };
            rows.Add(new StandingsRow(isTied ? rows[^1].Rank : place + 1, bestFirst[place]) { IsTied = isTied });
        }

        return rows;
    }
}

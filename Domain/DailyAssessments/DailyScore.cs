namespace Wenming.Domain.DailyAssessments;

/// <summary>D = clamp(base + merits − faults, 0, 100), line by line (rules.md 2).</summary>
/// <param name="Base">What it begins with.</param>
/// <param name="Lines">The entries that count, by day of the fact and then by id.</param>
public sealed record DailyScore(decimal Base, IReadOnlyList<DailyLine> Lines)
{
    private const decimal Most = 100;

    /// <summary>Points for the section.</summary>
    public decimal Merits => Lines.Where(line => line.Counted > 0).Sum(line => line.Counted);

    /// <summary>Points against it, as an amount of 0 or more.</summary>
    public decimal Faults => -Lines.Where(line => line.Counted < 0).Sum(line => line.Counted);

    /// <summary>D, 0 to 100.</summary>
    public decimal Value => Math.Clamp(Base + Merits - Faults, 0, Most);

    /// <summary>D of a section's entries of one quarter; what is not confirmed counts nothing.</summary>
    public static DailyScore Of(IEnumerable<DailyEntry> entries, DailyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(catalogue);
        var used = new Dictionary<string, decimal>(StringComparer.Ordinal);
        List<DailyLine> lines = [];
        foreach (var entry in entries.Where(entry => entry.Counts).OrderBy(entry => entry.FactOn).ThenBy(entry => entry.Id, StringComparer.Ordinal))
        {
            var before = used.GetValueOrDefault(entry.Kind);
            var room = catalogue.Find(entry.Kind)?.MostAQuarter is { } most ? Math.Max(0, most - before) : decimal.MaxValue;
            var amount = Math.Min(Math.Abs(entry.Points), room);
            used[entry.Kind] = before + amount;
            lines.Add(new DailyLine(entry, entry.Points < 0 ? -amount : amount));
        }

        return new(catalogue.Base, lines);
    }
}

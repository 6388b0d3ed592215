using System.Globalization;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Tables;

namespace Wenming.Bot.Features.Standings;

/// <summary>The standings' rows but for the verified ones: what a section declared, its daily book, its vetoes.</summary>
internal static class StandingColumns
{
    // Every digit and no trailing zero, so that equal values are equal columns.
    private const string Exact = "0.############################";

    public static RowProperties Write(StandingEntry entry)
    {
        var columns = new RowProperties
        {
            ["Revision"] = entry.Revision,
            ["Self"] = entry.Self?.ToString(),
            ["SelfShown"] = entry.Self?.Cut(),
        };
        RecordColumns.Write(columns, entry.Record);
        CriteriaColumns.Write(columns, entry.Criteria);
        columns.Set("Lost", LossColumn.Write(entry.Losses));
        return columns;
    }

    public static StandingEntry ReadEntry(Row row) => new(
        SectionOf(row), RecordColumns.Read(row.Properties), RevisionOf(row))
    {
        Self = row.Properties.Text("Self") is { } self ? Score.Parse(self) : null,
        Criteria = [.. CriteriaColumns.Read(row.Properties)],
        Losses = LossColumn.Read(row.Properties.Text("Lost")),
    };

    public static RowProperties Write(DailyStanding standing) => new()
    {
        ["Revision"] = standing.Revision,
        ["Daily"] = standing.Value.ToString(Exact, CultureInfo.InvariantCulture),
    };

    public static DailyStanding ReadDaily(Row row) => new(
        SectionOf(row), RevisionOf(row), decimal.Parse(row.Properties.Text("Daily")!, CultureInfo.InvariantCulture));

    public static RowProperties Write(VetoStanding standing) => new()
    {
        ["Revision"] = standing.Revision,
        ["Holding"] = (long)standing.Holding,
        ["Waiting"] = (long)standing.Waiting,
    };

    public static VetoStanding ReadVeto(Row row) => new(SectionOf(row), RevisionOf(row))
    {
        Holding = (int)row.Properties.Whole("Holding")!.Value,
        Waiting = (int)row.Properties.Whole("Waiting")!.Value,
    };

    private static SectionId SectionOf(Row row) => new(TableKey.Parts(row.RowKey)[1]);

    private static long RevisionOf(Row row) => row.Properties.Whole("Revision")!.Value;
}

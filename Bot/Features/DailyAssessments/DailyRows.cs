using System.Globalization;
using Wenming.Bot.Features.Appeals;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Turns rows into entries and back: one row for the book, one for each entry.</summary>
internal static class DailyRows
{
    private const string EntryKind = "entry";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The book's own row, which every write replaces.</summary>
    public static readonly string BookKey = TableKey.Of("book");

    /// <summary>What all entries' keys begin with.</summary>
    public static readonly string EntryPrefix = TableKey.Of(EntryKind, "");

    public static string EntryKey(int number) => TableKey.Of(EntryKind, number.ToString("D4", CultureInfo.InvariantCulture));

    public static StoredDailyEntry Read(Row row, SectionId section)
    {
        var columns = row.Properties;
        var entry = new DailyEntry
        {
            Id = columns.Text("EntryId")!,
            Number = (int)columns.Whole("Number")!.Value,
            Section = section,
            Kind = columns.Text("Kind")!,
            Points = decimal.Parse(columns.Text("Points")!, CultureInfo.InvariantCulture),
            FactOn = DateOnly.ParseExact(columns.Text("FactOn")!, DayFormat, CultureInfo.InvariantCulture),
            Fact = columns.Text("Fact")!,
            Basis = columns.Text("Basis")!,
            Proposer = PersonIn(columns, "ProposedBy"),
            ProposedAt = columns.Instant("ProposedAt")!.Value,
            Status = Enum.Parse<DailyEntryStatus>(columns.Text("Status")!),
            Decider = PersonIn(columns, "SettledBy"),
            DecidedAt = columns.Instant("SettledAt"),
            Reason = columns.Text("Reason"),
            IsSameFact = columns.Truth("IsSameFact") ?? false,
            ToldApartBy = PersonIn(columns, "ToldApartBy"),
            ToldApartAt = columns.Instant("ToldApartAt"),
            Appeal = AppealColumns.Read(columns),
        };
        return new StoredDailyEntry(entry, columns.Whole("Revision")!.Value, columns.Text("LastTurn")!, row.ETag);
    }

    public static RowProperties Write(DailyEntry entry, long revision, string turn, string catalogueVersion)
    {
        var columns = new RowProperties
        {
            ["EntryId"] = entry.Id,
            ["Number"] = entry.Number,
            ["Revision"] = revision,
            ["LastTurn"] = turn,
            ["CatalogueVersion"] = catalogueVersion,
            ["Kind"] = entry.Kind,
            ["Points"] = entry.Points.ToString(CultureInfo.InvariantCulture),
            ["FactOn"] = entry.FactOn.ToString(DayFormat, CultureInfo.InvariantCulture),
            ["Fact"] = entry.Fact,
            ["Basis"] = entry.Basis,
            ["ProposedBy"] = entry.Proposer?.Value,
            ["ProposedAt"] = entry.ProposedAt,
            ["Status"] = entry.Status.ToString(),
            ["SettledBy"] = entry.Decider?.Value,
            ["SettledAt"] = entry.DecidedAt,
            ["Reason"] = entry.Reason,
            ["IsSameFact"] = entry.IsSameFact ? true : null,
            ["ToldApartBy"] = entry.ToldApartBy?.Value,
            ["ToldApartAt"] = entry.ToldApartAt,
        };
        AppealColumns.Write(columns, entry.Appeal);
        return columns;
    }

    private static PersonId? PersonIn(RowProperties columns, string column) => columns.Text(column) is { } id ? new PersonId(id) : null;
}

using System.Globalization;
using Wenming.Bot.Features.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using Wenming.Tables;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Turns rows into vetoes and back: one row each.</summary>
internal static class VetoRows
{
    private const string Kind = "veto";

    /// <summary>The row that every change replaces, so that two changes never cross.</summary>
    public static readonly string BookKey = TableKey.Of("book");

    /// <summary>What all vetoes' keys begin with.</summary>
    public static readonly string Prefix = TableKey.Of(Kind, "");

    public static string Key(int number) => TableKey.Of(Kind, number.ToString("D6", CultureInfo.InvariantCulture));

    public static RowProperties Write(StoredVeto stored)
    {
        var veto = stored.Veto;
        var columns = new RowProperties
        {
            ["Revision"] = stored.Revision,
            ["LastTurn"] = stored.LastTurn,
            ["Id"] = veto.Id,
            ["Number"] = veto.Number,
            ["QuestionId"] = veto.Question?.Value,
            ["Fact"] = veto.Fact.Length == 0 ? null : veto.Fact,
            ["IsDisciplineCase"] = veto.IsDisciplineCase ? true : null,
            ["Reporter"] = veto.Reporter?.Value,
            ["ReportedAt"] = veto.ReportedAt,
            ["OfficeBy"] = veto.ByOffice?.By.Value,
            ["OfficeAt"] = veto.ByOffice?.At,
            ["LeaderBy"] = veto.ByLeader?.By.Value,
            ["LeaderAt"] = veto.ByLeader?.At,
            ["LiftReason"] = veto.Lifting?.Reason,
            ["LiftedBy"] = veto.Lifting?.By.Value,
            ["LiftedAt"] = veto.Lifting?.At,
            ["WithdrawnAt"] = veto.WithdrawnAt,
        };
        AppealColumns.Write(columns, veto.Appeal);
        return columns;
    }

    public static StoredVeto Read(Row row, SectionId section, Quarter quarter)
    {
        var columns = row.Properties;
        var veto = new Veto
        {
            Id = columns.Text("Id")!,
            Number = (int)columns.Whole("Number")!.Value,
            Section = section,
            Quarter = quarter,
            Question = columns.Text("QuestionId") is { } question ? new QuestionId(question) : null,
            Fact = columns.Text("Fact") ?? "",
            IsDisciplineCase = columns.Truth("IsDisciplineCase") ?? false,
            Reporter = columns.Text("Reporter") is { } reporter ? new PersonId(reporter) : null,
            ReportedAt = columns.Instant("ReportedAt")!.Value,
            ByOffice = Confirmation(columns, "Office"),
            ByLeader = Confirmation(columns, "Leader"),
            Lifting = columns.Instant("LiftedAt") is { } at
                ? new VetoLifting(columns.Text("LiftReason")!, new PersonId(columns.Text("LiftedBy")!), at)
                : null,
            WithdrawnAt = columns.Instant("WithdrawnAt"),
            Appeal = AppealColumns.Read(columns),
        };
        return new StoredVeto(veto, columns.Whole("Revision")!.Value, columns.Text("LastTurn"), row.ETag);
    }

    private static VetoConfirmation? Confirmation(RowProperties columns, string half) =>
        columns.Instant(half + "At") is { } at ? new VetoConfirmation(new PersonId(columns.Text(half + "By")!), at) : null;
}

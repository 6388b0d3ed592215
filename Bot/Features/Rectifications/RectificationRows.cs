using System.Globalization;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Turns rows into rectifications and back. Each fact is a column of its own, readable in any table explorer.</summary>
internal static class RectificationRows
{
    private const string ItemKind = "item";
    private const string Day = "yyyy-MM-dd";
    private const char TurnSeparator = '\n';

    /// <summary>The row that holds the last number that was given.</summary>
    public static readonly string CounterKey = TableKey.Of("counter");

    /// <summary>What all rectifications' keys begin with.</summary>
    public static readonly string ItemPrefix = TableKey.Of(ItemKind, "");

    public static string ItemKey(int number) => TableKey.Of(ItemKind, number.ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>The row that says which answers of a quarter have been followed.</summary>
    public static string FollowedKey(Quarter quarter) => TableKey.Of("followed", quarter.ToString());

    public static StoredRectification Read(SectionId section, Row row, QuestionBank bank)
    {
        var columns = row.Properties;
        return new StoredRectification((int)columns.Whole("Number")!.Value, ReadItem(section, row, bank), columns.Whole("Revision")!.Value)
        {
            Turns = columns.Text("Turns")?.Split(TurnSeparator) ?? [],
            FaultsTold = (int)(columns.Whole("FaultsTold") ?? 0),
            ETag = row.ETag,
        };
    }

    public static RowProperties Write(StoredRectification stored)
    {
        var one = stored.Rectification;
        return new RowProperties
        {
            ["Number"] = stored.Number,
            ["Revision"] = stored.Revision,
            ["Turns"] = stored.Turns.Count == 0 ? null : string.Join(TurnSeparator, stored.Turns),
            ["FaultsTold"] = stored.FaultsTold == 0 ? null : stored.FaultsTold,
            ["Quarter"] = one.Quarter.ToString(),
            ["Kind"] = one.Kind.ToString(),
            ["Origin"] = one.Origin.ToString(),
            ["QuestionId"] = one.Question?.Value,
            ["Answer"] = one.Answer?.Code,
            ["Gap"] = one.Gap.Length == 0 ? null : one.Gap,
            ["OpenedAt"] = one.OpenedAt,
            ["DueOn"] = one.DueOn.ToString(Day, CultureInfo.InvariantCulture),
            ["Status"] = one.Status.ToString(),
            ["Owner"] = one.Owner?.Value,
            ["Measure"] = one.Measure,
            ["Support"] = one.Support,
            ["Result"] = one.Result,
            ["SubmittedAt"] = one.SubmittedAt,
            ["DaysHeld"] = one.DaysHeld == 0 ? null : one.DaysHeld,
            ["Reason"] = one.Reason,
            ["EndedAt"] = one.EndedAt,
        };
    }

    private static Rectification ReadItem(SectionId section, Row row, QuestionBank bank)
    {
        var columns = row.Properties;
        if (!Quarter.TryParse(columns.Text("Quarter"), out var quarter))
            throw new InvalidOperationException($"Row '{row.RowKey}' of partition '{row.PartitionKey}' names no quarter: write it as 2026Q1.");
        QuestionId? question = columns.Text("QuestionId") is { } id ? new QuestionId(id) : null;
        return new Rectification
        {
            Section = section,
            Quarter = quarter,
            Kind = Enum.Parse<FollowUpKind>(columns.Text("Kind")!),
            Origin = Enum.Parse<RectificationOrigin>(columns.Text("Origin")!),
            Question = question,
            Answer = AnswerIn(question, columns.Text("Answer"), bank),
            Gap = columns.Text("Gap") ?? "",
            OpenedAt = columns.Instant("OpenedAt")!.Value,
            DueOn = DateOnly.ParseExact(columns.Text("DueOn")!, Day, CultureInfo.InvariantCulture),
            Status = Enum.Parse<RectificationStatus>(columns.Text("Status")!),
            Owner = columns.Text("Owner") is { } owner ? new PersonId(owner) : null,
            Measure = columns.Text("Measure"),
            Support = columns.Text("Support"),
            Result = columns.Text("Result"),
            SubmittedAt = columns.Instant("SubmittedAt"),
            DaysHeld = (int)(columns.Whole("DaysHeld") ?? 0),
            Reason = columns.Text("Reason"),
            EndedAt = columns.Instant("EndedAt"),
        };
    }

    // A later bank may have dropped the question, or no longer take the answer; the rectification stays.
    private static Answer? AnswerIn(QuestionId? id, string? code, QuestionBank bank) =>
        code is not null && id is { } known && bank.Find(known) is { } question ? AnswerReader.FromCode(question, code) : null;
}

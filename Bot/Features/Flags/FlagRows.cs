using System.Collections.Immutable;
using System.Globalization;
using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Flags;

/// <summary>Decisions about the flag as rows, and the figures that they are based on: those are only ever inserted.</summary>
internal static class FlagRows
{
    private const string DecisionKind = "decision";
    private const string FiguresKind = "figures";
    private const string OwedKind = "owed";
    private const string ToldKind = "told";

    /// <summary>Sections in one row of figures: a row holds at most 32,768 characters of text.</summary>
    private const int SectionsARow = 50;

    private const char Between = '\n';

    /// <summary>What the keys of all decisions of a year begin with.</summary>
    public static string DecisionPrefix { get; } = TableKey.Of(DecisionKind, "");

    /// <summary>What the keys of all that is owed begin with.</summary>
    public static string OwedPrefix { get; } = TableKey.Of(OwedKind, "");

    public static string DecisionKey(Quarter quarter) => TableKey.Of(DecisionKind, quarter.ToString());

    public static string ToldKey(Quarter quarter) => TableKey.Of(ToldKind, quarter.ToString());

    public static string FiguresPrefix(Quarter quarter, long revision) => TableKey.Of(FiguresKind, quarter.ToString(), Number(revision), "");

    public static string OwedKey(OwedFlag owed) => TableKey.Of(OwedKind, owed.Quarter.ToString(), Number(owed.Announcement), owed.Action.ToString());

    public static RowProperties Write(FlagDecision decision, long revision, long basisRevision, IReadOnlyList<string> turns) => new()
    {
        ["Revision"] = revision,
        ["LastTurn"] = turns[^1],
        ["Turns"] = string.Join(Between, turns),
        ["Winners"] = string.Join(Between, decision.Choice.Winners.Select(winner => winner.Value)),
        ["IsVacant"] = decision.Choice.IsVacant,
        ["Reason"] = decision.Choice.Reason.Length == 0 ? null : decision.Choice.Reason,
        ["DecidedBy"] = decision.By.Value,
        ["DecidedAt"] = decision.At,
        ["IsAsProposed"] = decision.IsAsProposed,
        ["AnnouncedAt"] = decision.AnnouncedAt,
        ["Announcements"] = decision.Announcements,
        ["WithdrawnBy"] = decision.Withdrawal?.By.Value,
        ["WithdrawnAt"] = decision.Withdrawal?.At,
        ["WithdrawalReason"] = decision.Withdrawal?.Reason,
        ["Flags"] = decision.Basis.Flags,
        ["LeastVerified"] = Text(decision.Basis.Rules.LeastVerified),
        ["LeastCriterion"] = Text(decision.Basis.Rules.LeastCriterion),
        ["VerifiedWeight"] = Text(decision.Basis.Rules.VerifiedWeight),
        ["DailyWeight"] = Text(decision.Basis.Rules.DailyWeight),
        ["SectionsAFlag"] = decision.Basis.Rules.SectionsAFlag,
        ["BasisRevision"] = basisRevision,
        ["BasisSections"] = decision.Basis.Figures.Count,
    };

    /// <summary>The rows that keep the figures of a decision.</summary>
    public static IEnumerable<RowOperation> Figures(FlagDecision decision, long revision) => decision.Basis.Figures
        .Chunk(SectionsARow)
        .Select((chunk, index) => new RowOperation.Insert(
            FiguresPrefix(decision.Quarter, revision) + Number(index),
            new RowProperties { ["Figures"] = string.Join(Between, chunk.Select(figure => figure.ToLine())) }));

    public static StoredFlag Read(Row row, IEnumerable<Row> figures)
    {
        var columns = row.Properties;
        var rules = new FlagRules(
            Amount(columns, "LeastVerified"),
            Amount(columns, "LeastCriterion"),
            Amount(columns, "VerifiedWeight"),
            Amount(columns, "DailyWeight"),
            (int)columns.Whole("SectionsAFlag")!.Value);
        var lines = figures.SelectMany(one => one.Properties.Text("Figures")!.Split(Between)).Select(FlagFigure.Parse);
        var decision = new FlagDecision(
            QuarterOf(row),
            new FlagChoice(Sections(columns.Text("Winners")), columns.Text("Reason") ?? ""),
            new PersonId(columns.Text("DecidedBy")!),
            columns.Instant("DecidedAt")!.Value,
            new FlagBasis(rules, (int)columns.Whole("Flags")!.Value, [.. lines]))
        {
            IsAsProposed = columns.Truth("IsAsProposed") ?? false,
            AnnouncedAt = columns.Instant("AnnouncedAt"),
            Announcements = (int)(columns.Whole("Announcements") ?? 0),
            Withdrawal = columns.Instant("WithdrawnAt") is { } at
                ? new FlagWithdrawal(columns.Text("WithdrawalReason")!, new PersonId(columns.Text("WithdrawnBy")!), at)
                : null,
        };
        return new StoredFlag(decision, columns.Whole("Revision")!.Value, columns.Whole("BasisRevision")!.Value, columns.Text("LastTurn")!, row.ETag)
        {
            Turns = (columns.Text("Turns") ?? columns.Text("LastTurn")!).Split(Between),
        };
    }

    /// <summary>The quarter in the key of a row.</summary>
    /// <exception cref="InvalidOperationException">The key names none.</exception>
    public static Quarter QuarterOf(Row row) => Quarter.TryParse(TableKey.Parts(row.RowKey)[1], out var quarter)
        ? quarter
        : throw new InvalidOperationException($"Row '{row.RowKey}' of partition '{row.PartitionKey}' names no quarter: correct it.");

    public static long BasisRevision(Row row) => row.Properties.Whole("BasisRevision")!.Value;

    public static RowOperation Owe(OwedFlag owed) =>
        new RowOperation.Insert(OwedKey(owed), new RowProperties { ["DueAt"] = owed.DueAt });

    public static OwedFlag ReadOwed(Row row)
    {
        var key = TableKey.Parts(row.RowKey);
        return new OwedFlag(
            QuarterOf(row), int.Parse(key[2], CultureInfo.InvariantCulture), Enum.Parse<PostAction>(key[3]), row.Properties.Instant("DueAt")!.Value);
    }

    // A name of a section holds no line break: the roster refuses control characters.
    private static ImmutableArray<SectionId> Sections(string? text) =>
        [.. (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(name => new SectionId(name))];

    private static string Number(long number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static string Text(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    private static decimal Amount(RowProperties columns, string column) => decimal.Parse(columns.Text(column)!, CultureInfo.InvariantCulture);
}

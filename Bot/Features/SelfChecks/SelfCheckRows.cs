using System.Collections.Immutable;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Turns rows into walks and back. Each fact is a column of its own, readable in any table explorer.</summary>
internal static class SelfCheckRows
{
    private const string ShortTextPrefix = "Text_";

    public static Walk ReadWalk(WalkOwner owner, IReadOnlyList<Row> rows, QuestionBank bank)
    {
        var stateRow = rows.FirstOrDefault(row => row.RowKey == owner.StateKey);
        var answers = rows.Where(row => row.RowKey != owner.StateKey).Select(row => ReadAnswer(row, bank)).OfType<StoredAnswer>();
        var walk = new Walk(owner, WalkState.New, answers.ToImmutableDictionary(answer => answer.Question));
        return stateRow is null
            ? walk
            : walk with { State = ReadState(stateRow), ShortTexts = ReadShortTexts(stateRow), Record = RecordColumns.Read(stateRow.Properties) };
    }

    /// <summary>The answer in a row; <see langword="null"/> for rows that hold none, or one to a question the bank no longer has.</summary>
    public static StoredAnswer? ReadAnswer(Row row, QuestionBank bank)
    {
        var columns = row.Properties;
        if (columns.Text("QuestionId") is not { } id || bank.Find(new QuestionId(id)) is not { } question)
            return null;
        if (AnswerReader.FromCode(question, columns.Text("Value")!) is not { } answer)
            throw new InvalidOperationException($"Row '{row.RowKey}' of partition '{row.PartitionKey}' holds no answer to {id}: correct its column Value.");
        return new StoredAnswer(
            question.Id,
            answer,
            new PersonId(columns.Text("AnsweredBy")!),
            columns.Instant("AnsweredAt")!.Value,
            columns.Text("BankVersion")!,
            columns.Whole("Revision")!.Value)
        {
            Evidence = columns.Text("Evidence"),
            Reason = columns.Text("Reason"),
            Suggested = columns.Text("Suggested"),
            ETag = row.ETag,
        };
    }

    public static Focus ReadFocus(Row row) => new(
        Enum.Parse<WalkKind>(row.Properties.Text("Walk")!), Enum.Parse<FocusField>(row.Properties.Text("Field")!), row.Properties.Text("Item")!)
    {
        ETag = row.ETag,
        Revision = row.Properties.Whole("Revision") ?? 0,
        LastTurn = row.Properties.Text("LastTurn"),
    };

    public static RowOperation WriteState(Walk walk, string? etag)
    {
        var columns = new RowProperties
        {
            ["Revision"] = walk.State.Revision,
            ["Page"] = walk.State.Page,
            ["LastTurn"] = walk.State.LastTurn,
        };
        if (walk.Owner.Walk == WalkKind.Sheet)
            WriteSheet(columns, walk);
        return Put(walk.Owner.StateKey, etag, columns);
    }

    public static RowOperation WriteAnswer(string key, StoredAnswer answer, string? etag) => Put(key, etag, AnswerColumns(answer));

    public static RowOperation WriteHistory(string key, StoredAnswer replaced, Turns.Turn turn)
    {
        var columns = AnswerColumns(replaced);
        columns.Set("ReplacedAt", turn.Now);
        columns.Set("ReplacedBy", turn.Caller.Id.Value);
        return new RowOperation.Insert(key, columns);
    }

    /// <summary>Stores the change's focus in place of the one that was read; nothing when there was none and will be none.</summary>
    public static RowOperation? WriteFocus(string key, WalkChange change, long revision)
    {
        if (change.Focus is { } next)
            return Put(key, change.PreviousFocus?.ETag, FocusColumns(next with { Revision = revision, LastTurn = change.Turn.Id }));
        return change.PreviousFocus?.ETag is { } etag ? new RowOperation.Delete(key, etag) : null;
    }

    /// <summary>Stores a focus over whatever is there, or removes it.</summary>
    public static RowOperation ReplaceFocus(string key, Focus? focus) => focus is null
        ? new RowOperation.Delete(key, "*")
        : new RowOperation.Upsert(key, FocusColumns(focus));

    private static RowProperties AnswerColumns(StoredAnswer answer) => new()
    {
        ["QuestionId"] = answer.Question.Value,
        ["Value"] = answer.Answer.Code,
        ["Evidence"] = answer.Evidence,
        ["Reason"] = answer.Reason,
        ["Suggested"] = answer.Suggested,
        ["AnsweredBy"] = answer.AnsweredBy.Value,
        ["AnsweredAt"] = answer.AnsweredAt,
        ["BankVersion"] = answer.BankVersion,
        ["Revision"] = answer.Revision,
    };

    private static RowProperties FocusColumns(Focus focus) => new()
    {
        ["Walk"] = focus.Walk.ToString(),
        ["Field"] = focus.Field.ToString(),
        ["Item"] = focus.Item,
        ["Revision"] = focus.Revision,
        ["LastTurn"] = focus.LastTurn,
    };

    private static void WriteSheet(RowProperties columns, Walk walk)
    {
        RecordColumns.Write(columns, walk.Record);
        foreach (var (id, words) in walk.ShortTexts)
            columns.Set(ShortTextPrefix + id, words);
    }

    private static WalkState ReadState(Row row) => new(
        row.Properties.Whole("Revision")!.Value, (int)row.Properties.Whole("Page")!.Value, row.Properties.Text("LastTurn"), row.ETag);

    private static ImmutableDictionary<string, string> ReadShortTexts(Row row) => row.Properties
        .Where(column => column.Key.StartsWith(ShortTextPrefix, StringComparison.Ordinal))
        .ToImmutableDictionary(column => column.Key[ShortTextPrefix.Length..], column => (string)column.Value);

    private static RowOperation Put(string key, string? etag, RowProperties columns) =>
        etag is null ? new RowOperation.Insert(key, columns) : new RowOperation.Replace(key, etag, columns);
}

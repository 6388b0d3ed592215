using System.Collections.Immutable;
using System.Diagnostics;
using Wenming.Bot.Features.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Verifications;
using Wenming.Tables;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Turns rows into verifications and back: one row for the verification, one for each finding.</summary>
internal static class VerificationRows
{
    private const string FindingKind = "finding";
    private const string Confirmed = "confirmed";
    private const string Changed = "changed";
    private const string KnowinglyFalse = "false";

    /// <summary>The verification's own row.</summary>
    public static readonly string StateKey = TableKey.Of("verification");

    /// <summary>What all findings' keys begin with.</summary>
    public static readonly string FindingPrefix = TableKey.Of(FindingKind, "");

    public static string FindingKey(string question) => TableKey.Of(FindingKind, question);

    public static StoredVerification Read(Quarter quarter, SectionId section, Row state, IEnumerable<Row> findings, QuestionBank bank)
    {
        var columns = state.Properties;
        var verification = new Verification
        {
            Section = section,
            Quarter = quarter,
            DeclaredAt = columns.Instant("DeclaredAt")!.Value,
            Draw = new VerificationDraw(columns.Text("Seed")!, [.. columns.Text("Drawn")!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadDrawn)]),
            Findings = findings.Select(row => ReadFinding(row, bank)).OfType<(string Question, RecordedFinding Finding)>()
                .ToImmutableSortedDictionary(one => one.Question, one => one.Finding, StringComparer.Ordinal),
            Conclusion = columns.Instant("ConcludedAt") is { } concludedAt
                ? new VerificationConclusion(new PersonId(columns.Text("ConcludedBy")!), concludedAt)
                : null,
            Waiver = columns.Instant("WaivedAt") is { } waivedAt
                ? new VerificationWaiver(columns.Text("WaiverReason")!, new PersonId(columns.Text("WaivedBy")!), waivedAt)
                : null,
            Appeal = AppealColumns.Read(columns),
            FirstDeciders = [.. (columns.Text("FirstDeciders") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new PersonId(id))],
        };
        return new StoredVerification(verification, columns.Whole("Revision")!.Value, columns.Text("LastTurn"), state.ETag);
    }

    public static RowProperties WriteState(Verification verification, long revision, string turn)
    {
        var columns = new RowProperties
        {
            ["Revision"] = revision,
            ["LastTurn"] = turn,
            ["DeclaredAt"] = verification.DeclaredAt,
            ["Seed"] = verification.Draw.Seed,
            ["Drawn"] = string.Join(' ', verification.Draw.Questions.Select(drawn => $"{drawn.Question}:{drawn.Reason}")),
            ["ConcludedAt"] = verification.Conclusion?.At,
            ["ConcludedBy"] = verification.Conclusion?.By.Value,
            ["WaivedAt"] = verification.Waiver?.At,
            ["WaivedBy"] = verification.Waiver?.By.Value,
            ["WaiverReason"] = verification.Waiver?.Reason,
            ["FirstDeciders"] = verification.FirstDeciders.IsEmpty ? null : string.Join(' ', verification.FirstDeciders.Select(id => id.Value)),
        };
        AppealColumns.Write(columns, verification.Appeal);
        return columns;
    }

    public static RowProperties WriteFinding(string question, RecordedFinding recorded) => new()
    {
        ["QuestionId"] = question,
        ["Finding"] = recorded.Finding switch
        {
            Finding.Confirmed => Confirmed,
            Finding.Changed => Changed,
            Finding.KnowinglyFalse => KnowinglyFalse,
            _ => throw new UnreachableException(),
        },
        ["Declared"] = recorded.Declared.Code,
        ["Value"] = (recorded.Finding as Finding.Changed)?.Answer.Code,
        ["Reason"] = recorded.Finding switch
        {
            Finding.Changed changed => changed.Reason,
            Finding.KnowinglyFalse isFalse => isFalse.Reason,
            _ => null,
        },
        ["FoundBy"] = recorded.By.Value,
        ["FoundAt"] = recorded.At,
    };

    private static DrawnQuestion ReadDrawn(string word)
    {
        var parts = word.Split(':');
        return new DrawnQuestion(new QuestionId(parts[0]), Enum.Parse<DrawReason>(parts[1]));
    }

    private static (string Question, RecordedFinding Finding)? ReadFinding(Row row, QuestionBank bank)
    {
        var columns = row.Properties;
        var id = columns.Text("QuestionId")!;
        if (bank.Find(new QuestionId(id)) is not { } question)
            return null;
        var reason = columns.Text("Reason") ?? "";
        Finding finding = columns.Text("Finding") switch
        {
            Confirmed => new Finding.Confirmed(),
            Changed => new Finding.Changed(AnswerIn(question, columns, "Value", row), reason),
            KnowinglyFalse => new Finding.KnowinglyFalse(reason),
            var other => throw new InvalidOperationException($"Row '{row.RowKey}' of partition '{row.PartitionKey}' holds the finding '{other}': correct it."),
        };
        return (id, new RecordedFinding(
            finding, AnswerIn(question, columns, "Declared", row), new PersonId(columns.Text("FoundBy")!), columns.Instant("FoundAt")!.Value));
    }

    private static Answer AnswerIn(Question question, RowProperties columns, string column, Row row) =>
        AnswerReader.FromCode(question, columns.Text(column)!)
        ?? throw new InvalidOperationException($"Row '{row.RowKey}' of partition '{row.PartitionKey}' holds no answer in {column}: correct it.");
}

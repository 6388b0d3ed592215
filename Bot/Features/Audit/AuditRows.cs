using System.Globalization;
using Wenming.Domain.Audit;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Audit;

/// <summary>
/// The history's rows. They stand in the partition of the object and are written in the commit of the change that they record: a head, which holds
/// the last number and hash and is replaced by its ETag, and a line that is only ever inserted.
/// </summary>
internal static class AuditRows
{
    private const string LineKind = "audit";
    private const string HeadKind = "auditHead";

    /// <summary>The operations that add facts about one object, in order, to whatever else the commit writes.</summary>
    public static async Task<IReadOnlyList<RowOperation>> NextAsync(
        ITable table, string partition, IReadOnlyList<AuditFact> facts, CancellationToken cancellationToken)
    {
        var subject = facts[0].Subject;
        var head = await table.GetAsync(partition, HeadKey(subject), cancellationToken);
        var last = head is null ? null : ReadHead(head, subject);
        List<RowOperation> operations = [];
        foreach (var fact in facts)
        {
            last = AuditChain.Next(last, subject, fact.At, fact.By, fact.Action, fact.Details);
            operations.Add(new RowOperation.Insert(LineKey(subject, last.Number), WriteLine(last)));
        }

        var columns = new RowProperties { ["Number"] = last!.Number, ["Hash"] = last.Hash };
        operations.Add(head is null
            ? new RowOperation.Insert(HeadKey(subject), columns)
            : new RowOperation.Replace(head.RowKey, head.ETag, columns));
        return operations;
    }

    /// <summary>The history of one object.</summary>
    public static async Task<AuditHistory> ReadAsync(ITable table, string partition, string subject, CancellationToken cancellationToken)
    {
        var head = await table.GetAsync(partition, HeadKey(subject), cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(partition, TableKey.Of(LineKind, subject, "")), cancellationToken);
        List<AuditEntry> entries = [.. rows.Select(row => ReadLine(row, subject))];
        var broken = AuditChain.FirstBreak(entries, head?.Properties.Whole("Number") ?? 0);
        if (broken is null && entries is [.., { } last] && last.Hash != head?.Properties.Text("Hash"))
            broken = new AuditBreak(last.Number, AuditBreakKind.Unlinked);
        return new AuditHistory(entries, broken);
    }

    private static RowProperties WriteLine(AuditEntry entry) => new()
    {
        ["Number"] = entry.Number,
        ["At"] = entry.At,
        ["By"] = entry.By?.Value,
        ["Action"] = entry.Action,
        ["Details"] = entry.Details.Length == 0 ? null : entry.Details,
        ["Previous"] = entry.Previous.Length == 0 ? null : entry.Previous,
        ["Hash"] = entry.Hash,
    };

    private static AuditEntry ReadLine(Row row, string subject) => new()
    {
        Subject = subject,
        Number = row.Properties.Whole("Number") ?? 0,
        At = row.Properties.Instant("At") ?? default,
        By = row.Properties.Text("By") is { } by ? new PersonId(by) : null,
        Action = row.Properties.Text("Action") ?? "",
        Details = row.Properties.Text("Details") ?? "",
        Previous = row.Properties.Text("Previous") ?? "",
        Hash = row.Properties.Text("Hash") ?? "",
    };

    // Only the number and the hash of the last line are needed to write the next.
    private static AuditEntry ReadHead(Row head, string subject) => new()
    {
        Subject = subject,
        Number = head.Properties.Whole("Number")!.Value,
        At = default,
        Action = "",
        Previous = "",
        Hash = head.Properties.Text("Hash")!,
    };

    private static string HeadKey(string subject) => TableKey.Of(HeadKind, subject);

    private static string LineKey(string subject, long number) =>
        TableKey.Of(LineKind, subject, number.ToString("D8", CultureInfo.InvariantCulture));
}

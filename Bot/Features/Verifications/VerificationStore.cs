using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Verifications;
using Wenming.Tables;

namespace Wenming.Bot.Features.Verifications;

/// <summary>The verifications' rows, in the partition of the check that they are about; each change with its line of history, in one commit.</summary>
internal sealed class VerificationStore(ITableStore tables, SelfCheckStore checks, QuestionBank bank)
{
    /// <summary>The verification's name in its history.</summary>
    public const string Subject = "verification";

    /// <summary>The section's verification; <see langword="null"/> when nobody has opened it.</summary>
    public async Task<StoredVerification?> FindAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(SelfCheckStore.TableName, cancellationToken);
        var partition = checks.Partition(quarter, section);
        if (await table.GetAsync(partition, VerificationRows.StateKey, cancellationToken) is not { } state)
            return null;
        var findings = await table.ListAsync(RowRange.Prefix(partition, VerificationRows.FindingPrefix), cancellationToken);
        return VerificationRows.Read(quarter, section, state, findings, bank);
    }

    /// <summary>The history of the section's verification.</summary>
    public async Task<AuditHistory> HistoryAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(SelfCheckStore.TableName, cancellationToken);
        return await AuditRows.ReadAsync(table, checks.Partition(quarter, section), Subject, cancellationToken);
    }

    /// <summary>Commits a verification in place of the one that was read.</summary>
    /// <param name="read">What was read; <see langword="null"/> when there was none.</param>
    /// <param name="next">What is to stand there.</param>
    /// <param name="turn">The turn that changes it.</param>
    /// <param name="facts">What its history says about it: an action and its details.</param>
    /// <param name="cancellationToken">Ends the commit before it has begun.</param>
    /// <returns>What stands there now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<StoredVerification?> CommitAsync(
        StoredVerification? read, Verification next, Turn turn, IReadOnlyList<(string Action, string Details)> facts, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(SelfCheckStore.TableName, cancellationToken);
        var partition = checks.Partition(next.Quarter, next.Section);
        var revision = (read?.Revision ?? 0) + 1;
        var columns = VerificationRows.WriteState(next, revision, turn.Id);
        List<RowOperation> operations =
        [
            read is { ETag: { } etag }
                ? new RowOperation.Replace(VerificationRows.StateKey, etag, columns)
                : new RowOperation.Insert(VerificationRows.StateKey, columns),
            .. Findings(read?.Verification, next),
            .. await AuditRows.NextAsync(
                table, partition, [.. facts.Select(fact => new AuditFact(Subject, turn.Now, turn.Caller.Id, fact.Action, fact.Details))], cancellationToken),
        ];
        return await table.CommitAsync(partition, operations, cancellationToken) is CommitOutcome.Committed committed
            ? new StoredVerification(next, revision, turn.Id, committed.ETags[0])
            : null;
    }

    private static IEnumerable<RowOperation> Findings(Verification? before, Verification next)
    {
        foreach (var (question, finding) in next.Findings)
        {
            if (before?.Findings.GetValueOrDefault(question) != finding)
                yield return new RowOperation.Upsert(VerificationRows.FindingKey(question), VerificationRows.WriteFinding(question, finding));
        }

        foreach (var question in before?.Findings.Keys.Where(question => !next.Findings.ContainsKey(question)) ?? [])
            yield return new RowOperation.Delete(VerificationRows.FindingKey(question), "*");
    }
}

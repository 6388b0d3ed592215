using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>
/// The rectifications' table. A partition holds those of one section, which live across quarters; each change with its line of history, in one
/// commit. Numbers are given by a counter that every opening replaces by its ETag, so that no two openings share one.
/// </summary>
internal sealed class RectificationStore(ITableStore tables, IOptions<BureauOptions> bureau, QuestionBank bank)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Rectifications";

    /// <summary>Changes of one commit: each is a row, a line of history and its head, and a commit takes a hundred.</summary>
    private const int MostAtOnce = 30;

    private const int Attempts = 20;

    /// <summary>A section's rectifications, by number.</summary>
    public async Task<IReadOnlyList<StoredRectification>> ListAsync(SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(Partition(section), RectificationRows.ItemPrefix), cancellationToken);
        return [.. rows.Select(row => RectificationRows.Read(section, row, bank))];
    }

    /// <summary>One rectification; <see langword="null"/> when the section has none of this number.</summary>
    public async Task<StoredRectification?> FindAsync(SectionId section, int number, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition(section), RectificationRows.ItemKey(number), cancellationToken);
        return row is null ? null : RectificationRows.Read(section, row, bank);
    }

    /// <summary>The history of one rectification.</summary>
    public async Task<AuditHistory> HistoryAsync(SectionId section, int number, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await AuditRows.ReadAsync(table, Partition(section), IdOf(number), cancellationToken);
    }

    /// <summary>The mark of the answers that were followed last; <see langword="null"/> when none of the quarter were.</summary>
    public async Task<string?> FollowedAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return (await table.GetAsync(Partition(section), RectificationRows.FollowedKey(quarter), cancellationToken))?.Properties.Text("Answers");
    }

    /// <summary>Opens one that a person wrote.</summary>
    /// <param name="opened">What is opened.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="form">The form on which it was written: pressed twice it opens one.</param>
    /// <param name="cancellationToken">Ends the writing before it has begun.</param>
    /// <returns>It with its number; the one that the same turn or form opened before, when it is repeated.</returns>
    public async Task<StoredRectification> OpenAsync(Rectification opened, Turn turn, string? form, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var known = await ListAsync(opened.Section, cancellationToken);
            if (known.FirstOrDefault(one => one.Turns.Contains(turn.Id) || (form is not null && one.Turns.Contains(form))) is { } before)
                return before;
            var stored = new StoredRectification(0, opened, 0) { Turns = form is null ? [] : [form] }.After(turn.Id, opened);
            var fact = new RectificationFact(turn.Now, turn.Caller.Id, "rectification.opened", Details(opened));
            if (await OpenAsync(opened.Section, [(stored, fact)], [], cancellationToken) is [var numbered])
                return numbered;
        }

        throw Busy(opened.Section);
    }

    /// <summary>Commits one in place of the one that was read.</summary>
    /// <returns>What stands there now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<StoredRectification?> SaveAsync(
        StoredRectification next, IReadOnlyList<RectificationFact> facts, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(next.Rectification.Section);
        List<RowOperation> operations = [Put(next), .. await LinesAsync(table, partition, next.Number, facts, cancellationToken)];
        return await table.CommitAsync(partition, operations, cancellationToken) is CommitOutcome.Committed committed
            ? next with { ETag = committed.ETags[0] }
            : null;
    }

    /// <summary>Writes what answers change, thirty at a time, and with the last of them that these answers have been followed.</summary>
    /// <param name="occasion">When the answers began to count.</param>
    /// <param name="wanted">What they call for.</param>
    /// <param name="mark">Tells these answers from others.</param>
    /// <param name="cancellationToken">Ends the writing; it can be repeated.</param>
    /// <returns>How many were changed.</returns>
    public async Task<int> FollowAsync(
        FollowUpOccasion occasion, IReadOnlyList<FollowUp> wanted, string mark, CancellationToken cancellationToken)
    {
        var followed = new RowOperation.Upsert(
            RectificationRows.FollowedKey(occasion.Quarter), new RowProperties { ["Answers"] = mark, ["Since"] = occasion.At });
        var changed = 0;
        for (var attempt = 0; attempt < Attempts;)
        {
            var known = (await ListAsync(occasion.Section, cancellationToken))
                .Where(one => one.Rectification.Quarter == occasion.Quarter && one.Rectification is { Origin: RectificationOrigin.Answer, Question: not null })
                .ToDictionary(one => one.Rectification.Question!.Value);
            var changes = FollowUpChange.Of(known.ToDictionary(pair => pair.Key, pair => pair.Value.Rectification), wanted, occasion);
            var batch = changes.Take(MostAtOnce).Select(change => Written(change, known, occasion)).ToList();
            var isLast = changes.Count == batch.Count;
            if (await OpenAsync(occasion.Section, batch, isLast ? [followed] : [], cancellationToken) is null)
            {
                attempt++;
                continue;
            }

            changed += batch.Count;
            if (isLast)
                return changed;
        }

        throw Busy(occasion.Section);
    }

    private static (StoredRectification Stored, RectificationFact Fact) Written(
        FollowUpChange change, Dictionary<QuestionId, StoredRectification> known, FollowUpOccasion occasion)
    {
        var action = change switch
        {
            FollowUpChange.Opened => "rectification.opened",
            FollowUpChange.Reopened => "rectification.reopened",
            FollowUpChange.Changed => "rectification.changed",
            FollowUpChange.Withdrawn => "rectification.withdrawn",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var before = known.GetValueOrDefault(change.Next.Question!.Value) ?? new StoredRectification(0, change.Next, 0);
        return (before.After(change.Next), new RectificationFact(occasion.At, null, action, Details(change.Next)));
    }

    // New ones get the next numbers, in the order given; the counter's ETag makes every other opening of the section wait.
    private async Task<IReadOnlyList<StoredRectification>?> OpenAsync(
        SectionId section,
        IReadOnlyList<(StoredRectification Stored, RectificationFact Fact)> written,
        IReadOnlyList<RowOperation> also,
        CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(section);
        var counter = await table.GetAsync(partition, RectificationRows.CounterKey, cancellationToken);
        var last = (int)(counter?.Properties.Whole("Number") ?? 0);
        List<StoredRectification> numbered = [.. written.Select(one => one.Stored.Number == 0 ? one.Stored with { Number = ++last } : one.Stored)];
        var columns = new RowProperties { ["Number"] = last };
        List<RowOperation> operations =
        [
            counter is null
                ? new RowOperation.Insert(RectificationRows.CounterKey, columns)
                : new RowOperation.Replace(RectificationRows.CounterKey, counter.ETag, columns),
            .. numbered.Select(Put),
            .. also,
        ];
        foreach (var (stored, fact) in numbered.Zip(written, (stored, one) => (stored, one.Fact)))
            operations.AddRange(await LinesAsync(table, partition, stored.Number, [fact], cancellationToken));
        return await table.CommitAsync(partition, operations, cancellationToken) is CommitOutcome.Committed committed
            ? [.. numbered.Select((stored, place) => stored with { ETag = committed.ETags[place + 1] })]
            : null;
    }

    private static Task<IReadOnlyList<RowOperation>> LinesAsync(
        ITable table, string partition, int number, IReadOnlyList<RectificationFact> facts, CancellationToken cancellationToken) =>
        AuditRows.NextAsync(
            table, partition, [.. facts.Select(fact => new AuditFact(IdOf(number), fact.At, fact.By, fact.Action, fact.Details))], cancellationToken);

    private static RowOperation Put(StoredRectification stored) => stored.ETag is { } etag
        ? new RowOperation.Replace(RectificationRows.ItemKey(stored.Number), etag, RectificationRows.Write(stored))
        : new RowOperation.Insert(RectificationRows.ItemKey(stored.Number), RectificationRows.Write(stored));

    private static string Details(Rectification one) =>
        string.Join(' ', new[] { one.Kind.ToString(), one.Question?.Value, one.Answer?.Code }.OfType<string>());

    /// <summary>Names one within its section, in its history and elsewhere.</summary>
    public static string IdOf(int number) => $"rectification-{number}";

    private static InvalidOperationException Busy(SectionId section) =>
        new($"The rectifications of '{section}' are being written by others all the time; nothing was written. Try again.");

    private string Partition(SectionId section) => TableKey.Of(bureau.Value.Id, section.Value);
}

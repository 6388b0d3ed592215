using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Bulletins in their table. A step is one commit with the head's ETag: of two at once one is written, and the other is told.</summary>
internal sealed class BulletinStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Bulletins";

    /// <summary>Authors who may begin a bulletin at the same instant.</summary>
    private const int MostTries = 32;

    private string Partition => TableKey.Of(bureau.Value.Id, "bulletins");

    /// <summary>The bulletin; <see langword="null"/> when there is none.</summary>
    public async Task<StoredBulletin?> FindAsync(BulletinId id, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        if (await table.GetAsync(Partition, BulletinRows.HeadKey(id), cancellationToken) is not { } head)
            return null;
        var count = (int)head.Properties.Whole("Versions")!.Value;
        var versions = count == 0
            ? []
            : (await table.ListAsync(RowRange.Prefix(Partition, TableKey.Of("version", id.Key, "")), cancellationToken)).Take(count);
        return new StoredBulletin(BulletinRows.Read(id, head.Properties, versions), head.ETag, head.Properties.Text("LastTurn")!);
    }

    /// <summary>The bulletins of a year, the oldest first.</summary>
    public async Task<IReadOnlyList<BulletinEntry>> ListAsync(int year, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var prefix = TableKey.Of("head", year.ToString("0000", CultureInfo.InvariantCulture) + "-");
        return [.. (await table.ListAsync(RowRange.Prefix(Partition, prefix), cancellationToken)).Select(BulletinRows.Entry)];
    }

    /// <summary>Names what a person's form begins.</summary>
    public static string MadeBy(PersonId person, string form) => TableKey.Of("made", person.Value, form);

    /// <summary>Names the summary of a quarter: there is one at a time, whoever of the office begins it.</summary>
    public static string MadeFor(Quarter quarter) => TableKey.Of("made", "summary", quarter.ToString());

    /// <summary>The summary of a quarter that was begun last, recalled or not; <see langword="null"/> when none was.</summary>
    public async Task<StoredBulletin?> FindSummaryAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(Partition, MadeFor(quarter), cancellationToken) is { } made
            && BulletinId.TryRead(made.Properties.Text("Bulletin"), 0, out var id)
            ? await FindAsync(id, cancellationToken)
            : null;
    }

    /// <summary>Begins a bulletin under the next number, or finds the one that this form has begun before.</summary>
    /// <param name="year">The year in Beijing.</param>
    /// <param name="person">Who begins it.</param>
    /// <param name="made">Names what is begun, so that it is begun once.</param>
    /// <param name="begin">Gives the bulletin of an id.</param>
    /// <param name="turn">The turn, and where the person stands in typed text afterwards.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    public async Task<StoredBulletin> CreateAsync(
        int year, PersonId person, string made, Func<BulletinId, Bulletin> begin, BulletinTurn turn, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var counter = TableKey.Of("counter", year.ToString("0000", CultureInfo.InvariantCulture));
        for (var tries = 0; tries < MostTries; tries++)
        {
            var known = await table.GetAsync(Partition, made, cancellationToken);
            if (BulletinId.TryRead(known?.Properties.Text("Bulletin"), 0, out var before)
                && await FindAsync(before, cancellationToken) is { Bulletin: var begun } stored
                && (begun.Quarter is null || !begun.IsOver))
                return stored;
            var last = await table.GetAsync(Partition, counter, cancellationToken);
            var id = new BulletinId(year, (int)(last?.Properties.Whole("Last") ?? 0) + 1);
            var count = new RowProperties { ["Last"] = id.Number };
            var bulletin = begin(id);
            var outcome = await table.CommitAsync(
                Partition,
                [
                    last is null ? new RowOperation.Insert(counter, count) : new RowOperation.Replace(counter, last.ETag, count),
                    Made(made, known, id),
                    new RowOperation.Insert(BulletinRows.HeadKey(id), BulletinRows.Head(bulletin, turn.Id)),
                    .. Typing(person, turn with { Typing = turn.Typing is { } typing ? typing with { Id = id } : null }),
                ],
                cancellationToken);
            if (outcome is CommitOutcome.Committed { ETags: var etags })
                return new StoredBulletin(bulletin, etags[2], turn.Id);
        }

        throw new InvalidOperationException($"No number for a bulletin of {year} could be taken in {MostTries} tries: look who writes counter rows.");
    }

    /// <summary>Writes a step whole: the head, the wordings that changed, what is owed to the readers.</summary>
    /// <returns>The bulletin as it is now; <see langword="null"/> when somebody else came first.</returns>
    public async Task<StoredBulletin?> SaveAsync(
        StoredBulletin before, Bulletin next, PersonId person, BulletinTurn turn, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var outcome = await table.CommitAsync(
            Partition,
            [
                new RowOperation.Replace(BulletinRows.HeadKey(next.Id), before.ETag, BulletinRows.Head(next, turn.Id)),
                .. next.Versions
                    .Where((version, index) => index >= before.Bulletin.Versions.Count || version != before.Bulletin.Versions[index])
                    .Select(version => new RowOperation.Upsert(BulletinRows.VersionKey(next.Id, version.Number), BulletinRows.Version(version))),
                .. OwedRows.Between(before.Bulletin, next),
                .. Typing(person, turn),
            ],
            cancellationToken);
        return outcome is CommitOutcome.Committed { ETags: var etags } ? new StoredBulletin(next, etags[0], turn.Id) : null;
    }

    /// <summary>Where the person stands in typed text; <see langword="null"/> when nothing was asked.</summary>
    public async Task<TypingState?> FindTypingAsync(PersonId person, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        if (await table.GetAsync(Partition, TypingKey(person), cancellationToken) is not { Properties: var row } || row.Text("Step") is not { } step)
            return null;
        return new TypingState(
            BulletinId.TryRead(row.Text("Bulletin"), 0, out var id) ? id : null,
            Enum.Parse<TypingStep>(step),
            Enum.Parse<BulletinKind>(row.Text("Kind")!),
            row.Text("Form")!,
            row.Text("LastTurn")!);
    }

    /// <summary>Remembers where the person stands in typed text, or forgets it.</summary>
    public async Task SaveTypingAsync(PersonId person, TypingState? state, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Upsert(TypingKey(person), TypingRow(state))], cancellationToken);
    }

    /// <summary>What is owed to readers and not planned yet, the oldest wording first.</summary>
    public async Task<IReadOnlyList<OwedWording>> ListOwedAsync(CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return [.. (await table.ListAsync(RowRange.Prefix(Partition, OwedRows.Prefix), cancellationToken)).Select(OwedRows.Read)];
    }

    /// <summary>It is planned: no longer owed.</summary>
    public async Task ForgetOwedAsync(BulletinId id, long revision, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Delete(OwedRows.Key(id, revision), "*")], cancellationToken);
    }

    // A summary that was recalled or dropped makes room for another one of the same quarter.
    private static RowOperation Made(string key, Row? known, BulletinId id)
    {
        var row = new RowProperties { ["Bulletin"] = id.ToString() };
        return known is null ? new RowOperation.Insert(key, row) : new RowOperation.Replace(key, known.ETag, row);
    }

    private static IEnumerable<RowOperation> Typing(PersonId person, BulletinTurn turn) =>
        turn.IsTyped ? [new RowOperation.Upsert(TypingKey(person), TypingRow(turn.Typing))] : [];

    private static string TypingKey(PersonId person) => TableKey.Of("typing", person.Value);

    private static RowProperties TypingRow(TypingState? state) => new()
    {
        ["Step"] = state?.Step.ToString(),
        ["Bulletin"] = state?.Id?.ToString(),
        ["Kind"] = state?.Kind.ToString(),
        ["Form"] = state?.Form,
        ["LastTurn"] = state?.LastTurn,
    };
}

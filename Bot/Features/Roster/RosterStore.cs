using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Roster;

/// <summary>
/// The roster in its table. Every import writes a new version into a partition of its own and then points at it with one write, so an import is
/// all or nothing however many people it has; old versions stay as the sections' history.
/// </summary>
internal sealed class RosterStore(ITableStore tables, IOptions<BureauOptions> bureau, MachineClock clock)
{
    private const string TableName = "Roster";
    private const string PointerKey = "current";
    private const int BatchSize = 100;

    /// <summary>How long an import by another process may go unseen; one of this process is seen at once.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    private volatile RosterSnapshot? _latest;
    private long _readAt;

    private BureauId Bureau => bureau.Value.Bureau;

    /// <summary>The roster in force; <see langword="null"/> before the first import.</summary>
    public async Task<RosterSnapshot?> FindAsync(CancellationToken cancellationToken) =>
        _latest is { } latest && clock.Time.GetElapsedTime(Interlocked.Read(ref _readAt)) < Trusted
            ? latest
            : (await FindWithETagAsync(cancellationToken)).Snapshot;

    /// <summary>The roster in force with the version of its pointer, for an import that must not overtake another.</summary>
    public async Task<(RosterSnapshot? Snapshot, string? ETag)> FindWithETagAsync(CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var readAt = clock.Time.GetTimestamp();
        var pointer = await table.GetAsync(PointerPartition(), PointerKey, cancellationToken);
        if (pointer is null)
            return (null, null);
        var version = pointer.Properties.Text("Version")!;
        var latest = _latest is { } known && known.Version == version
            ? known
            : await LoadAsync(table, version, pointer.Properties.Instant("BasedOnAt")!.Value, cancellationToken);
        Interlocked.Exchange(ref _readAt, readAt);
        _latest = latest;
        return (latest, pointer.ETag);
    }

    /// <summary>Makes this content the roster in force, unless another import came first.</summary>
    /// <param name="content">The whole roster.</param>
    /// <param name="version">A deterministic name: the same import repeated writes the same version.</param>
    /// <param name="basedOnAt">When the change was computed; people let in later stay members.</param>
    /// <param name="expectedETag">The pointer's version that the change was computed from; <see langword="null"/> for the first import.</param>
    /// <param name="by">Who imported it.</param>
    /// <param name="cancellationToken">Ends the import before it takes effect.</param>
    /// <returns>Whether it is in force now.</returns>
    public async Task<bool> ReplaceAsync(
        RosterContent content, string version, DateTimeOffset basedOnAt, string? expectedETag, PersonId by, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = VersionPartition(version);
        foreach (var batch in content.Sections.Select(SectionRow).Concat(content.People.Select(PersonRow)).Chunk(BatchSize))
            await table.CommitAsync(partition, batch, cancellationToken);
        var pointer = new RowProperties { ["Version"] = version, ["BasedOnAt"] = basedOnAt, ["ImportedBy"] = by.Value, ["People"] = content.People.Count };
        RowOperation turn = expectedETag is null
            ? new RowOperation.Insert(PointerKey, pointer)
            : new RowOperation.Replace(PointerKey, expectedETag, pointer);
        var outcome = await table.CommitAsync(PointerPartition(), [turn], cancellationToken);
        _latest = null;
        return outcome is CommitOutcome.Committed;
    }

    /// <summary>Deterministic name of the version that a content becomes at a moment.</summary>
    public static string VersionOf(DateTimeOffset at, string seed) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture) + "-" + seed;

    private static async Task<RosterSnapshot> LoadAsync(
        ITable table, string version, DateTimeOffset basedOnAt, string partition, CancellationToken cancellationToken)
    {
        List<Section> sections = [];
        List<Person> people = [];
        await foreach (var row in table.EnumerateAsync(RowRange.All(partition), cancellationToken))
        {
            var key = TableKey.Parts(row.RowKey);
            if (key[0] == "section")
                sections.Add(new Section(new SectionId(key[1]), Enum.Parse<SectionKind>(row.Properties.Text("Kind")!)));
            else
                people.Add(ReadPerson(new PersonId(key[1]), row.Properties));
        }

        return new RosterSnapshot(version, basedOnAt, new RosterContent(sections, people));
    }

    private Task<RosterSnapshot> LoadAsync(ITable table, string version, DateTimeOffset basedOnAt, CancellationToken cancellationToken) =>
        LoadAsync(table, version, basedOnAt, VersionPartition(version), cancellationToken);

    private static Person ReadPerson(PersonId id, RowProperties row) => new(
        id,
        row.Text("Name")!,
        row.Text("Section") is { } section ? new SectionId(section) : null,
        Enum.Parse<Role>(row.Text("Roles")!));

    private static RowOperation SectionRow(Section section) =>
        new RowOperation.Upsert(TableKey.Of("section", section.Id.Value), new RowProperties { ["Kind"] = section.Kind.ToString() });

    private static RowOperation PersonRow(Person person) => new RowOperation.Upsert(
        TableKey.Of("person", person.Id.Value),
        new RowProperties { ["Name"] = person.Name, ["Section"] = person.Section?.Value, ["Roles"] = person.Roles.ToString() });

    private string PointerPartition() => TableKey.Of(Bureau.Value, "roster");

    private string VersionPartition(string version) => TableKey.Of(Bureau.Value, "roster", version);
}

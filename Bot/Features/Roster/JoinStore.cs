using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Roster;

/// <summary>Requests to be let in, one a person.</summary>
internal sealed class JoinStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Joins";

    private string Partition => TableKey.Of(bureau.Value.Id, "joins");

    /// <summary>The person's request, or <see langword="null"/>.</summary>
    public async Task<JoinRequest?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition, TableKey.Of(person.Value), cancellationToken);
        return row is null ? null : Read(row);
    }

    /// <summary>Every request, waiting and decided.</summary>
    public async Task<IReadOnlyList<JoinRequest>> ListAsync(CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return [.. (await table.ListAsync(RowRange.All(Partition), cancellationToken)).Select(Read)];
    }

    /// <summary>Records a request; a request that was refused may be made again.</summary>
    public async Task AskAsync(JoinRequest request, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Upsert(TableKey.Of(request.Person.Value), Write(request, null))], cancellationToken);
    }

    /// <summary>Records the decision, unless somebody decided first.</summary>
    /// <returns>Whether this decision is the one that stands.</returns>
    public async Task<bool> DecideAsync(PersonId person, bool accept, DateTimeOffset at, PersonId by, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition, TableKey.Of(person.Value), cancellationToken);
        if (row is null || !Read(row).IsWaiting)
            return false;
        var decided = Write(Read(row) with { DecidedAt = at, IsAccepted = accept }, by);
        var outcome = await table.CommitAsync(Partition, [new RowOperation.Replace(row.RowKey, row.ETag, decided)], cancellationToken);
        return outcome is CommitOutcome.Committed;
    }

    private static JoinRequest Read(Row row) => new(
        new PersonId(TableKey.Parts(row.RowKey)[0]),
        row.Properties.Text("Name")!,
        new SectionId(row.Properties.Text("Section")!),
        row.Properties.Instant("RequestedAt")!.Value,
        row.Properties.Instant("DecidedAt"),
        row.Properties.Truth("IsAccepted") ?? false);

    private static RowProperties Write(JoinRequest request, PersonId? by) => new()
    {
        ["Name"] = request.Name,
        ["Section"] = request.Section.Value,
        ["RequestedAt"] = request.RequestedAt,
        ["DecidedAt"] = request.DecidedAt,
        ["IsAccepted"] = request.IsAccepted,
        ["DecidedBy"] = by?.Value,
    };
}

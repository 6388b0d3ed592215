using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Audit;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Audit;

/// <summary>
/// Which results leaders and the office looked at: of all sections and of one (product.md F22). One partition a day; in it each reader has a chain of lines, so that nobody waits for
/// anybody else. Begun beside the reading of what is shown and awaited with it, so that it costs an answer no time and no answer goes out unrecorded.
/// </summary>
internal sealed class ViewLog(ITableStore tables, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Views";

    private const string TurnKind = "turn";
    private const string HeadPrefix = "auditHead";
    private const int Attempts = 5;

    /// <summary>Records that a leader or the office looks at one section's results; what others see of the own section is not recorded.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="action">What is looked at, for example <c>why.viewed</c>.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="section">The section.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public Task RecordSectionAsync(Turn turn, string action, Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        turn.Caller.Person is { MaySeeAllSections: true }
            ? RecordAsync(turn, action, $"{quarter} {section}", cancellationToken)
            : Task.CompletedTask;

    /// <summary>Records that the person of this turn looks at something; once, however often the turn is delivered.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="action">What is looked at, for example <c>standings.viewed</c>.</param>
    /// <param name="details">Which one: codes and numbers.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <exception cref="InvalidOperationException">The person's own devices kept writing.</exception>
    public async Task RecordAsync(Turn turn, string action, string details, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(BeijingTime.DateOf(turn.Now));
        var mark = TableKey.Of(TurnKind, turn.Id);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.GetAsync(partition, mark, cancellationToken) is not null)
                return;
            var fact = new AuditFact(turn.Caller.Id.Value, turn.Now, turn.Caller.Id, action, details);
            List<RowOperation> operations =
            [
                new RowOperation.Insert(mark, new RowProperties { ["By"] = turn.Caller.Id.Value }),
                .. await AuditRows.NextAsync(table, partition, [fact], cancellationToken),
            ];
            if (await table.CommitAsync(partition, operations, cancellationToken) is CommitOutcome.Committed)
                return;
        }

        throw new InvalidOperationException("A view of the results could not be recorded: the same person kept looking at the same time. Try again.");
    }

    /// <summary>Everybody's views of one day, oldest first.</summary>
    public async Task<AuditHistory> OfAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(day);
        var heads = await table.ListAsync(RowRange.Prefix(partition, TableKey.Of(HeadPrefix, "")), cancellationToken);
        List<AuditEntry> entries = [];
        AuditBreak? broken = null;
        foreach (var head in heads)
        {
            var history = await AuditRows.ReadAsync(table, partition, TableKey.Parts(head.RowKey)[1], cancellationToken);
            entries.AddRange(history.Entries);
            broken ??= history.Break;
        }

        return new AuditHistory([.. entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Subject, StringComparer.Ordinal)], broken);
    }

    private string Partition(DateOnly day) => TableKey.Of(bureau.Value.Id, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}

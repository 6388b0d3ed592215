using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tables;

namespace Wenming.Bot.Features.Settings;

/// <summary>People's settings, one row a person.</summary>
internal sealed class PreferenceStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Preferences";
    private const string RowKey = "preferences";

    /// <summary>What the person has chosen; the defaults when nothing was.</summary>
    public async Task<Preferences> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition(person), RowKey, cancellationToken);
        if (row is null)
            return new Preferences(null, false);
        Language? language = Enum.TryParse<Language>(row.Properties.Text("Language"), out var chosen) ? chosen : null;
        return new Preferences(language, row.Properties.Truth("PrefersText") ?? false);
    }

    /// <summary>Stores what the person has chosen.</summary>
    public async Task SaveAsync(PersonId person, Preferences preferences, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = new RowProperties { ["Language"] = preferences.Language?.ToString(), ["PrefersText"] = preferences.PrefersText };
        await table.CommitAsync(Partition(person), [new RowOperation.Upsert(RowKey, row)], cancellationToken);
    }

    private string Partition(PersonId person) => TableKey.Of(bureau.Value.Id, person.Value);
}

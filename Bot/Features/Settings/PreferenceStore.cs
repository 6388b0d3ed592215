using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
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
    private const int MostInMemory = 10_000;

    // Only this store writes the rows, so what it has read or written stays true.
    private readonly RecentMap<Preferences> _known = new(MostInMemory);

    /// <summary>What the person has chosen; the defaults when nothing was.</summary>
    public async Task<Preferences> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (_known.Find(person.Value) is { } known)
            return known;
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition(person), RowKey, cancellationToken);
        return _known.GetOrAdd(person.Value, () => Read(row));
    }

    /// <summary>Stores what the person has chosen.</summary>
    public async Task SaveAsync(PersonId person, Preferences preferences, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = new RowProperties { ["Language"] = preferences.Language?.ToString(), ["PrefersText"] = preferences.PrefersText };
        await table.CommitAsync(Partition(person), [new RowOperation.Upsert(RowKey, row)], cancellationToken);
        _known.Set(person.Value, preferences);
    }

    private static Preferences Read(Row? row)
    {
        Language? language = Enum.TryParse<Language>(row?.Properties.Text("Language"), out var chosen) ? chosen : null;
        return new Preferences(language, row?.Properties.Truth("PrefersText") ?? false);
    }

    private string Partition(PersonId person) => TableKey.Of(bureau.Value.Id, person.Value);
}

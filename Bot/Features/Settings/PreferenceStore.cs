using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tables;

namespace Wenming.Bot.Features.Settings;

/// <summary>People's settings, one row a person.</summary>
internal sealed class PreferenceStore(ITableStore tables, IOptions<BureauOptions> bureau, MachineClock clock)
{
    private const string TableName = "Preferences";
    private const string RowKey = "preferences";
    private const int MostInMemory = 10_000;

    /// <summary>How long a choice made at another process may go unseen; one made at this process is seen at once.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(1);

    private readonly RecentMap<Remembered> _known = new(MostInMemory);

    /// <summary>What the person has chosen; the defaults when nothing was.</summary>
    public async Task<Preferences> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (_known.Find(person.Value) is { } known)
        {
            if (clock.Time.GetElapsedTime(known.ReadAt) < Trusted)
                return known.Chosen;
            _known.Remove(person.Value);
        }

        var readAt = clock.Time.GetTimestamp();
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition(person), RowKey, cancellationToken);
        return _known.GetOrAdd(person.Value, () => new Remembered(Read(row), readAt)).Chosen;
    }

    /// <summary>Stores what the person has chosen.</summary>
    public async Task SaveAsync(PersonId person, Preferences preferences, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = new RowProperties { ["Language"] = preferences.Language?.ToString(), ["PrefersText"] = preferences.PrefersText };
        await table.CommitAsync(Partition(person), [new RowOperation.Upsert(RowKey, row)], cancellationToken);
        _known.Set(person.Value, new Remembered(preferences, clock.Time.GetTimestamp()));
    }

    private static Preferences Read(Row? row)
    {
        Language? language = Enum.TryParse<Language>(row?.Properties.Text("Language"), out var chosen) ? chosen : null;
        return new Preferences(language, row?.Properties.Truth("PrefersText") ?? false);
    }

    private string Partition(PersonId person) => TableKey.Of(bureau.Value.Id, person.Value);

    private sealed record Remembered(Preferences Chosen, long ReadAt);
}

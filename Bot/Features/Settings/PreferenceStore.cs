using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Settings;
using Wenming.Domain.Wording;
using Wenming.Tables;

namespace Wenming.Bot.Features.Settings;

/// <summary>People's settings, one row a person.</summary>
internal sealed class PreferenceStore(ITableStore tables, IOptions<BureauOptions> bureau, MachineClock clock)
{
    private const string TableName = "Preferences";
    private const string RowKey = "preferences";
    private const string DayFormat = "yyyy-MM-dd";
    private const int MostInMemory = 10_000;
    private const int Attempts = 5;

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

    /// <summary>Changes what the person has chosen, and keeps what somebody else changed meanwhile: a mute loses no language.</summary>
    /// <param name="person">The person.</param>
    /// <param name="change">Gives the new choice from the stored one; called again when another write came first.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>What is stored now.</returns>
    public async Task<Preferences> ChangeAsync(PersonId person, Func<Preferences, Preferences> change, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await table.GetAsync(Partition(person), RowKey, cancellationToken);
            var chosen = change(Read(row));
            RowOperation write = row is null
                ? new RowOperation.Insert(RowKey, Write(chosen))
                : new RowOperation.Replace(RowKey, row.ETag, Write(chosen));
            if (await table.CommitAsync(Partition(person), [write], cancellationToken) is not CommitOutcome.Committed)
                continue;
            _known.Set(person.Value, new Remembered(chosen, clock.Time.GetTimestamp()));
            return chosen;
        }

        throw new InvalidOperationException($"The settings of {person} could not be stored: others kept writing them. Nothing was changed; try again.");
    }

    private static Preferences Read(Row? row)
    {
        if (row is null)
            return Preferences.None;
        Language? language = Enum.TryParse<Language>(row.Properties.Text("Language"), out var chosen) ? chosen : null;
        return new Preferences(language, row.Properties.Truth("PrefersText") ?? false)
        {
            MutedUntil = Day(row, "MutedUntil"),
            Leave = Day(row, "LeaveFrom") is { } from && Day(row, "LeaveTo") is { } to ? new LeaveDays(from, to) : null,
        };
    }

    private static RowProperties Write(Preferences chosen) => new()
    {
        ["Language"] = chosen.Language?.ToString(),
        ["PrefersText"] = chosen.PrefersText,
        ["MutedUntil"] = Written(chosen.MutedUntil),
        ["LeaveFrom"] = Written(chosen.Leave?.From),
        ["LeaveTo"] = Written(chosen.Leave?.To),
    };

    private static DateOnly? Day(Row row, string column) =>
        row.Properties.Text(column) is { } written ? DateOnly.ParseExact(written, DayFormat, CultureInfo.InvariantCulture) : null;

    private static string? Written(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private string Partition(PersonId person) => TableKey.Of(bureau.Value.Id, person.Value);

    private sealed record Remembered(Preferences Chosen, long ReadAt);
}

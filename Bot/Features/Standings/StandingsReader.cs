using System.Collections.Concurrent;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// Reads the standings. The table of a quarter is built once and remembered until an entry, the roster or the clock's phase changes, which a few
/// point reads tell: so a thousand sections are answered as fast as ten.
/// </summary>
internal sealed class StandingsReader(StandingsStore store, RosterStore roster, IBureauCalendar calendars)
{
    private readonly ConcurrentDictionary<Quarter, (Basis Basis, StandingsTable Table)> _remembered = [];

    /// <summary>All sections of the roster in one quarter.</summary>
    public async Task<StandingsTable> TableAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var snapshot = await roster.FindAsync(cancellationToken);
        var calendar = await calendars.FindAsync(cancellationToken);
        var basis = new Basis(
            calendar,
            snapshot?.Version,
            await store.FindStampAsync(window.Quarter, cancellationToken),
            await store.FindStampAsync(window.Quarter.Previous, cancellationToken),
            PhaseAt(window, now));
        if (_remembered.TryGetValue(window.Quarter, out var known) && known.Basis == basis)
            return known.Table;
        var table = await BuildAsync(snapshot, window, calendar, now, cancellationToken);
        _remembered[window.Quarter] = (basis, table);
        return table;
    }

    /// <summary>One section in one quarter.</summary>
    public async Task<SectionStanding> FindAsync(Section section, SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = await store.FindAsync(window.Quarter, section.Id, cancellationToken);
        var previous = await store.FindAsync(window.Quarter.Previous, section.Id, cancellationToken);
        return Standing(section, entry, previous, window, await calendars.FindAsync(cancellationToken), now);
    }

    private async Task<StandingsTable> BuildAsync(
        RosterSnapshot? snapshot, SelfCheckWindow window, WorkdayCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = (await store.ListAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section);
        var previous = (await store.ListAsync(window.Quarter.Previous, cancellationToken)).ToDictionary(entry => entry.Section);
        var sections = snapshot?.Content.Sections ?? [];
        return StandingsTable.Of(sections.Select(section => Standing(
            section, current.GetValueOrDefault(section.Id), previous.GetValueOrDefault(section.Id), window, calendar, now)));
    }

    private static SectionStanding Standing(
        Section section, StandingEntry? entry, StandingEntry? previous, SelfCheckWindow window, WorkdayCalendar calendar, DateTimeOffset now)
    {
        var record = entry?.Record ?? SelfCheckRecord.Untouched;
        return new SectionStanding
        {
            Section = section.Id,
            Kind = section.Kind,
            Status = record.StatusAt(window, now),
            Self = entry?.Self,
            Criteria = entry?.Criteria ?? [],
            Previous = previous?.Self,
            DaysLate = record.FirstSubmittedAt is { } at && LatePoints.IsLate(window, at) ? LatePoints.DaysLate(window, at, calendar) : 0,
        };
    }

    // States change with the clock at these three moments only.
    private static int PhaseAt(SelfCheckWindow window, DateTimeOffset now) =>
        (now >= window.OpensAt ? 1 : 0) + (now >= window.LocksAt ? 1 : 0) + (now >= window.VerificationEndsAt ? 1 : 0);

    private sealed record Basis(WorkdayCalendar Calendar, string? Roster, string? Current, string? Previous, int Phase);
}

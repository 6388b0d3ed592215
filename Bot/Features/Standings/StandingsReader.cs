using System.Collections.Concurrent;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// Reads the standings. The table of a quarter is built once and remembered until a row, the roster or the clock's phase changes, which a few
/// point reads tell: so a thousand sections are answered as fast as ten.
/// </summary>
internal sealed class StandingsReader(StandingsStore store, RosterStore roster, IBureauCalendar calendars, DailyCatalogue catalogue, QuestionBank bank)
{
    /// <summary>Earlier quarters that a trend goes back: a year with the one that is shown.</summary>
    private const int PastQuarters = 3;

    private readonly ConcurrentDictionary<Quarter, (Basis Basis, StandingsReport Report)> _remembered = [];

    /// <summary>All sections of the roster in one quarter.</summary>
    public async Task<StandingsTable> TableAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await ReportAsync(window, now, cancellationToken)).Table;

    /// <summary>All sections of the roster in one quarter, with what is computed from them.</summary>
    public async Task<StandingsReport> ReportAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var snapshot = await roster.FindAsync(cancellationToken);
        var calendar = await calendars.FindAsync(cancellationToken);
        var basis = new Basis(calendar, snapshot?.Version, await StampsAsync(window.Quarter, cancellationToken), PhaseAt(window, now));
        if (_remembered.TryGetValue(window.Quarter, out var known) && known.Basis == basis)
            return known.Report;
        var report = new StandingsReport(window.Quarter, await BuildAsync(snapshot, window, calendar, now, cancellationToken), bank);
        _remembered[window.Quarter] = (basis, report);
        return report;
    }

    /// <summary>One section in one quarter.</summary>
    public async Task<SectionStanding> FindAsync(Section section, SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (quarter, id) = (window.Quarter, section.Id);
        var rows = await RowsAsync(quarter, id, cancellationToken);
        List<QuarterRows> past = [];
        foreach (var before in Before(quarter))
            past.Add(await RowsAsync(before, id, cancellationToken));
        return Standing(section, rows, past, window, await calendars.FindAsync(cancellationToken), now);
    }

    private async Task<StandingsTable> BuildAsync(
        RosterSnapshot? snapshot, SelfCheckWindow window, WorkdayCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = await QuarterReading.OfAsync(store, window.Quarter, cancellationToken);
        List<QuarterReading> past = [];
        foreach (var before in Before(window.Quarter))
            past.Add(await QuarterReading.OfAsync(store, before, cancellationToken));
        var sections = snapshot?.Content.Sections ?? [];
        return StandingsTable.Of(sections.Select(section => Standing(
            section, current.Of(section.Id), past.Select(reading => reading.Of(section.Id)), window, calendar, now)));
    }

    private async Task<QuarterRows> RowsAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) => QuarterRows.Of(
        quarter,
        await store.FindAsync(quarter, section, cancellationToken),
        await store.FindVerifiedAsync(quarter, section, cancellationToken)) with
    {
        Daily = await store.FindDailyAsync(quarter, section, cancellationToken),
        Vetoes = await store.FindVetoesAsync(quarter, section, cancellationToken),
    };

    private async Task<string> StampsAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        List<string?> stamps = [await store.FindStampAsync(quarter, cancellationToken)];
        foreach (var before in Before(quarter))
            stamps.Add(await store.FindStampAsync(before, cancellationToken));
        return string.Join('|', stamps);
    }

    private SectionStanding Standing(
        Section section, QuarterRows rows, IEnumerable<QuarterRows> past, SelfCheckWindow window, WorkdayCalendar calendar, DateTimeOffset now)
    {
        var record = rows.Declared?.Record ?? SelfCheckRecord.Untouched;
        var verified = rows.Verified;
        return new SectionStanding
        {
            Section = section.Id,
            Kind = section.Kind,
            Status = record.StatusAt(window, now),
            Self = rows.Declared?.Self,
            Criteria = rows.Declared?.Criteria ?? [],
            Verified = verified?.Value,
            VerifiedCriteria = verified?.Criteria ?? [],
            IsWaived = verified?.IsWaived ?? false,
            IsVetoed = rows.Vetoes?.IsVetoed ?? false,
            Daily = rows.Daily?.Value ?? catalogue.Base,
            FlagBars = verified?.FlagBars ?? [],
            FalseAnswers = verified?.FalseAnswers ?? [],
            Losses = (verified?.Value is null ? rows.Declared?.Losses : verified.Losses) ?? [],
            Past =
            [
                .. past.Select(before => new PastStanding(before.Quarter, before.Declared?.Self, before.Verified?.Value)
                {
                    IsVetoed = before.Vetoes?.IsVetoed ?? false,
                }),
            ],
            DaysLate = record.FirstSubmittedAt is { } at && LatePoints.IsLate(window, at) ? LatePoints.DaysLate(window, at, calendar) : 0,
        };
    }

    private static IEnumerable<Quarter> Before(Quarter quarter)
    {
        for (var i = 0; i < PastQuarters; i++)
            yield return quarter = quarter.Previous;
    }

    // States change with the clock at these three moments only.
    private static int PhaseAt(SelfCheckWindow window, DateTimeOffset now) =>
        (now >= window.OpensAt ? 1 : 0) + (now >= window.LocksAt ? 1 : 0) + (now >= window.VerificationEndsAt ? 1 : 0);

    private sealed record Basis(WorkdayCalendar Calendar, string? Roster, string Stamps, int Phase);
}

using System.Collections.Concurrent;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Agenda;

/// <summary>The agenda by the calendar in force and the windows as they are stored; a year is computed once and again when one of them changes.</summary>
internal sealed class AgendaReader(WindowStore windows, IBureauCalendar calendars)
{
    private readonly ConcurrentDictionary<int, Computed> _years = [];

    /// <summary>Everything whose day lies between two days, both included, in the order of time.</summary>
    public async Task<IReadOnlyList<Occurrence>> BetweenAsync(DateOnly from, DateOnly to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var calendar = await calendars.FindAsync(cancellationToken);
        var stored = await windows.AtAsync(now, cancellationToken);
        return
        [
            .. Enumerable.Range(from.Year, to.Year - from.Year + 1)
                .SelectMany(year => YearOf(year, calendar, stored))
                .Where(occurrence => from <= occurrence.On && occurrence.On <= to),
        ];
    }

    private IReadOnlyList<Occurrence> YearOf(int year, WorkdayCalendar calendar, SelfCheckWindows stored)
    {
        if (_years.TryGetValue(year, out var known) && ReferenceEquals(known.Calendar, calendar) && ReferenceEquals(known.Windows, stored))
            return known.Occurrences;
        var occurrences = YearlyAgenda.Of(year, calendar, stored, AgendaRules.Default);
        _years[year] = new Computed(calendar, stored, occurrences);
        return occurrences;
    }

    private sealed record Computed(WorkdayCalendar Calendar, SelfCheckWindows Windows, IReadOnlyList<Occurrence> Occurrences);
}

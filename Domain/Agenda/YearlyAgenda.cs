using System.Globalization;
using Wenming.Domain.Calendar;

namespace Wenming.Domain.Agenda;

/// <summary>
/// The yearly wheel made dates (rules.md 3.2, 4.4 and 4.5). What is said to people lies on working days only, make-up Saturdays and Sundays
/// included: a reminder whose day is off moves to the working day before, something due to the one after, and past the first working day after
/// 春节 and 国庆, on which nothing is due.
/// </summary>
public sealed class YearlyAgenda
{
    private const int DaysAWeek = 7;

    /// <summary>A card of the first weeks of the next year may move back across the holidays into this one, by at most this many days.</summary>
    private const int FurthestMove = 35;

    private readonly int _year;
    private readonly WorkdayCalendar _calendar;
    private readonly SelfCheckWindows _windows;
    private readonly AgendaRules _rules;

    private YearlyAgenda(int year, WorkdayCalendar calendar, SelfCheckWindows windows, AgendaRules rules) =>
        (_year, _calendar, _windows, _rules) = (year, calendar, windows, rules);

    /// <summary>
    /// Everything whose day lies in the year, in the order of time. Every occurrence lies in exactly one year's agenda, so that those of several
    /// years can be put one behind the other.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2001 to 2998, or the rules name a working day that a month does not have.</exception>
    public static IReadOnlyList<Occurrence> Of(int year, WorkdayCalendar calendar, SelfCheckWindows windows, AgendaRules rules)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2001);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2998);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(rules);
        var agenda = new YearlyAgenda(year, calendar, windows, rules);
        return
        [
            .. agenda.Everything()
                .Where(occurrence => occurrence.On.Year == year)
                .OrderBy(occurrence => occurrence.On)
                .ThenBy(occurrence => occurrence.At)
                .ThenBy(occurrence => occurrence.Kind)
                .ThenBy(occurrence => occurrence.Id, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Occurrence> Everything()
    {
        // A check of the last quarter may be concluded, and a card of the next year be sent, on the other side of New Year.
        for (var quarter = new Quarter(_year - 1, 4); quarter.Year <= _year; quarter = quarter.Next)
        {
            foreach (var occurrence in SelfCheck(_windows.Of(quarter)).Concat(StudyTest(quarter)))
                yield return occurrence;
        }

        IEnumerable<Occurrence>[] others = [SelfStudy(), Sessions(), Deadlines(_year - 1), Deadlines(_year), CalendarWarnings(), Retention()];
        foreach (var occurrence in others.SelectMany(some => some))
            yield return occurrence;
    }

    private IEnumerable<Occurrence> SelfCheck(SelfCheckWindow window)
    {
        // A stored window keeps its days when the calendar is corrected, so that a message may have to move although nothing is due on another day.
        Occurrence Of(OccurrenceKind kind, DateOnly on, TimeOnly at, bool obliges = true) => new($"{kind}-{window.Quarter}", kind, on, at)
        {
            Quarter = window.Quarter,
            IsTentative = window.IsTentative,
            Obligation = obliges ? $"SelfCheck-{window.Quarter}" : null,
        };

        yield return Of(OccurrenceKind.SelfCheckOpens, _calendar.OnOrAfter(window.OpensOn), _rules.DigestAt);
        yield return Of(OccurrenceKind.SelfCheckFirstReminder, _calendar.OnOrBefore(window.FirstReminderOn), _rules.DigestAt);
        yield return Of(OccurrenceKind.SelfCheckDue, _calendar.OnOrBefore(window.DueOn), _rules.DigestAt);
        yield return Of(OccurrenceKind.SelfCheckOverdue, _calendar.AddWorkdays(window.DueOn, 1), _rules.DigestAt);
        yield return Of(OccurrenceKind.SelfCheckLastDay, _calendar.OnOrBefore(window.GraceEndsOn), _rules.DigestAt);
        yield return Of(OccurrenceKind.VerificationEnds, window.VerifiedBy, _rules.DeadlineAt, obliges: false);
        yield return Of(OccurrenceKind.QuarterlySummary, _calendar.OnOrAfter(window.ConcludesOn), _rules.DigestAt, obliges: false);
    }

    private IEnumerable<Occurrence> StudyTest(Quarter quarter)
    {
        var window = StudyTestWindow.Of(quarter, _calendar, _rules);
        var promptOn = _calendar.AddWorkdays(window.ClosesOn, _rules.ReflectionAfter);
        Occurrence Of(OccurrenceKind kind, DateOnly on) => new($"{kind}-{quarter}", kind, on, _rules.DigestAt)
        {
            Quarter = quarter,
            IsTentative = !_calendar.IsCertain(window.OpensOn, on),
        };

        var obligation = $"StudyTest-{quarter}";
        yield return Of(OccurrenceKind.StudyTestOpens, window.OpensOn) with
        {
            EndsOn = window.ClosesOn,
            Obligation = obligation,
            IsTentative = window.IsTentative,
        };
        yield return Of(OccurrenceKind.StudyTestCloses, window.ClosesOn) with { Obligation = obligation };
        yield return Of(OccurrenceKind.Reflection, promptOn);
    }

    private IEnumerable<Occurrence> SelfStudy()
    {
        var last = new DateOnly(_year, 12, 31).AddDays(FurthestMove);
        for (var monday = MondayOf(new DateOnly(_year, 1, 1)); monday <= last; monday = monday.AddDays(DaysAWeek))
        {
            if (!Enumerable.Range(0, DaysAWeek).Any(later => _calendar.IsWorkday(monday.AddDays(later))))
                continue;
            var day = monday.AddDays(((int)_rules.SelfStudyOn + DaysAWeek - (int)DayOfWeek.Monday) % DaysAWeek);
            var week = ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue));
            var weekYear = ISOWeek.GetYear(monday.ToDateTime(TimeOnly.MinValue));
            yield return Reminder(OccurrenceKind.SelfStudy, $"{weekYear}W{week:00}", day);
        }
    }

    private IEnumerable<Occurrence> Sessions()
    {
        // A session in the first days of January may be spoken of in December.
        for (var month = new DateOnly(_year, 1, 1); month <= new DateOnly(_year + 1, 1, 1); month = month.AddMonths(1))
        {
            var toWeekday = ((int)_rules.StudySessionOn - (int)month.DayOfWeek + DaysAWeek) % DaysAWeek;
            var meantFor = month.AddDays(toWeekday + (DaysAWeek * (_rules.StudySessionOnNth - 1)));
            var on = _calendar.OnOrBefore(meantFor);
            var named = Named(month);
            var session = new Occurrence($"{OccurrenceKind.StudySession}-{named}", OccurrenceKind.StudySession, on, _rules.StudySessionAt)
            {
                Quarter = Quarter.Of(on),
                IsTentative = !_calendar.IsCertain(on, meantFor),
                Obligation = $"{OccurrenceKind.StudySession}-{named}",
            };
            var remindedOn = _calendar.AddWorkdays(on, -_rules.StudySessionReminderBefore);
            yield return session;
            yield return session with
            {
                Id = $"{OccurrenceKind.StudySessionReminder}-{named}",
                Kind = OccurrenceKind.StudySessionReminder,
                On = remindedOn,
                At = _rules.DigestAt,
                Quarter = Quarter.Of(remindedOn),
                IsTentative = !_calendar.IsCertain(remindedOn, meantFor),
            };
        }
    }

    private IEnumerable<Occurrence> Deadlines(int year)
    {
        Occurrence Of(OccurrenceKind kind, string belongsTo, int month)
        {
            var on = _calendar.DueOnOrAfter(LastWorkdayOf(year, month));
            return new Occurrence($"{kind}-{belongsTo}", kind, on, _rules.DeadlineAt)
            {
                Quarter = Quarter.Of(on),
                IsTentative = !_calendar.IsCertain(on, on),
            };
        }

        yield return Of(OccurrenceKind.PlanApproval, $"{year}", _rules.PlanApprovalInMonth);
        for (var i = 0; i < _rules.HalfYearChecksInMonths.Count; i++)
            yield return Of(OccurrenceKind.HalfYearCheck, $"{year}H{i + 1}", _rules.HalfYearChecksInMonths[i]);
    }

    private IEnumerable<Occurrence> CalendarWarnings()
    {
        var missing = _year + 1;
        if (_calendar.StatusOf(missing) == CalendarStatus.Published)
            yield break;
        var days = _rules.CalendarWarningsFrom
            .Select(from => _calendar.OnOrAfter(new DateOnly(_year, from.Month, from.Day)))
            .Append(LastWorkdayOf(_year, 12))
            .ToList();
        for (var i = 0; i < days.Count; i++)
        {
            yield return Reminder(OccurrenceKind.CalendarMissing, $"{missing}-{i + 1}", days[i]) with { Obligation = $"Calendar-{missing}" };
        }
    }

    private IEnumerable<Occurrence> Retention()
    {
        for (var month = 1; month <= 12; month++)
        {
            var on = new DateOnly(_year, month, _rules.RetentionOnDay);
            yield return new Occurrence($"{OccurrenceKind.Retention}-{Named(on)}", OccurrenceKind.Retention, on, _rules.RetentionAt)
            {
                Quarter = Quarter.Of(on),
            };
        }
    }

    private Occurrence Reminder(OccurrenceKind kind, string belongsTo, DateOnly meantFor)
    {
        var on = _calendar.OnOrBefore(meantFor);
        return new Occurrence($"{kind}-{belongsTo}", kind, on, _rules.DigestAt)
        {
            Quarter = Quarter.Of(on),
            IsTentative = !_calendar.IsCertain(on, meantFor),
        };
    }

    private DateOnly LastWorkdayOf(int year, int month) => _calendar.OnOrBefore(new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    private static string Named(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysAWeek - (int)DayOfWeek.Monday) % DaysAWeek));
}

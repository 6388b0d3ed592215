using Wenming.Bot.Posts;
using Wenming.Cards.Study;
using Wenming.Domain.Agenda;
using Wenming.Domain.Study;

namespace Wenming.Bot.Features.Study;

/// <summary>When a month's session of collective study takes place, as the agenda says.</summary>
internal sealed class StudySessions(StudyPlan plan, IBureauCalendar calendar)
{
    private const int DaysAWeek = 7;

    /// <summary>The session of a month: its weekday in the month, or the working day before when that is off.</summary>
    /// <param name="month">Any day of the month.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SessionView> OfMonthAsync(DateOnly month, CancellationToken cancellationToken)
    {
        var rules = AgendaRules.Default;
        var workdays = await calendar.FindAsync(cancellationToken);
        var first = new DateOnly(month.Year, month.Month, 1);
        var toWeekday = ((int)rules.StudySessionOn - (int)first.DayOfWeek + DaysAWeek) % DaysAWeek;
        var meantFor = first.AddDays(toWeekday + (DaysAWeek * (rules.StudySessionOnNth - 1)));
        var on = workdays.OnOrBefore(meantFor);
        return new SessionView(
            plan.MonthOf(first), on, rules.StudySessionAt, rules.StudySessionAt.Add(rules.StudySessionFor), !workdays.IsCertain(on, meantFor));
    }
}

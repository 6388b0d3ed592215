using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;

namespace Wenming.Tests.Domain.Agenda;

/// <summary>What holds for every calendar (rules.md 4.5). Each law about days is also shown to catch an agenda that ignores the calendar.</summary>
public sealed class YearlyAgendaPropertyTests
{
    private const int Year = RandomCalendar.Year;
    private static readonly WorkdayCalendar Ignorant = new([]);

    [Fact]
    public void Everything_that_is_said_is_said_on_a_working_day() => Holds(IsSaidOnWorkdays(AgendaOf));

    [Fact]
    public void An_agenda_that_ignores_the_holidays_is_caught() => Fails(IsSaidOnWorkdays(_ => AgendaOf(Ignorant)));

    [Fact]
    public void Nothing_is_due_on_the_first_working_day_after_a_block() => Holds(calendar => !AgendaOf(calendar)
        .Where(IsDue)
        .Any(occurrence => calendar.FollowsBlock(occurrence.On)));

    [Fact]
    public void A_rule_that_only_skips_days_off_would_be_caught() => Fails(calendar => !Enumerable.Range(0, 365)
        .Select(day => calendar.OnOrAfter(new DateOnly(Year, 1, 1).AddDays(day)))
        .Any(calendar.FollowsBlock));

    [Fact]
    public void Ids_are_unique_over_years() => Holds(calendar =>
    {
        var ids = AgendaOf(calendar).Concat(AgendaOf(calendar, Year + 1)).Select(occurrence => occurrence.Id).ToList();
        return ids.Distinct().Count() == ids.Count;
    });

    [Fact]
    public void Ids_do_not_depend_on_the_days() => Holds(calendar =>
    {
        var ids = AgendaOf(calendar).Concat(AgendaOf(calendar, Year + 1)).Where(IsFixed).Select(occurrence => occurrence.Id);
        var others = AgendaOf(Ignorant).Concat(AgendaOf(Ignorant, Year + 1)).Where(IsFixed).Select(occurrence => occurrence.Id);
        return ids.ToHashSet().SetEquals(others);
    });

    [Fact]
    public void An_agenda_is_in_the_order_of_time() => Holds(calendar =>
    {
        var at = AgendaOf(calendar).Select(occurrence => occurrence.DueAt).ToList();
        return at.SequenceEqual(at.Order());
    });

    [Fact]
    public void Every_day_of_an_agenda_lies_in_its_year() => Holds(calendar => AgendaOf(calendar).All(occurrence => occurrence.On.Year == Year));

    [Fact]
    public void An_obligation_has_five_messages_at_most() => Holds(calendar => AgendaOf(calendar).Concat(AgendaOf(calendar, Year + 1))
        .Where(occurrence => occurrence is { IsPost: true, Obligation: not null })
        .CountBy(occurrence => occurrence.Obligation!)
        .All(obligation => obligation.Value <= 5));

    [Fact]
    public void A_week_has_its_card_exactly_when_a_day_of_it_is_worked() => Holds(calendar =>
    {
        var cards = new[] { Year - 1, Year, Year + 1 }.SelectMany(year => AgendaOf(calendar, year)).Select(occurrence => occurrence.Id).ToHashSet();
        return Enumerable.Range(3, 48).All(week =>
        {
            var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(Year, week, DayOfWeek.Monday));
            return cards.Contains($"SelfStudy-{Year}W{week:00}") == Enumerable.Range(0, 7).Any(day => calendar.IsWorkday(monday.AddDays(day)));
        });
    });

    private static Func<WorkdayCalendar, bool> IsSaidOnWorkdays(Func<WorkdayCalendar, IReadOnlyList<Occurrence>> agenda) => calendar =>
        agenda(calendar).Where(occurrence => occurrence.IsPost).All(occurrence => calendar.IsWorkday(occurrence.On));

    private static bool IsDue(Occurrence occurrence) => occurrence.Kind is OccurrenceKind.SelfCheckDue or OccurrenceKind.SelfCheckLastDay
        or OccurrenceKind.VerificationEnds or OccurrenceKind.StudyTestCloses or OccurrenceKind.PlanApproval or OccurrenceKind.HalfYearCheck;

    // A card may be missing for its week, a warning for its year; and at the ends of the two years a day may lie on the other side of New Year.
    private static bool IsFixed(Occurrence occurrence) =>
        occurrence.Kind is not (OccurrenceKind.SelfStudy or OccurrenceKind.CalendarMissing)
        && occurrence.Quarter > new Quarter(Year, 1) && occurrence.Quarter < new Quarter(Year + 1, 4)
        && !occurrence.Id.EndsWith($"{Year}-04", StringComparison.Ordinal) && !occurrence.Id.EndsWith($"{Year + 1}-10", StringComparison.Ordinal);

    private static IReadOnlyList<Occurrence> AgendaOf(WorkdayCalendar calendar) => AgendaOf(calendar, Year);

    private static IReadOnlyList<Occurrence> AgendaOf(WorkdayCalendar calendar, int year) =>
        YearlyAgenda.Of(year, calendar, new SelfCheckWindows(calendar, WindowRules.Default, []), AgendaRules.Default);

    private static void Holds(Func<WorkdayCalendar, bool> law) => Prop.ForAll(RandomCalendar.Arbitrary, law).QuickCheckThrowOnFailure();

    private static void Fails(Func<WorkdayCalendar, bool> law)
    {
        var error = Assert.ThrowsAny<Exception>(() => Prop.ForAll(RandomCalendar.Arbitrary, law).QuickCheckThrowOnFailure());

        Assert.Contains("Falsifiable", error.Message, StringComparison.Ordinal);
    }
}

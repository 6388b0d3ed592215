using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Calendar;

namespace Wenming.Tests.Domain.Agenda;

/// <summary>
/// Years as a notice might publish them: five to eight holidays of one to ten days anywhere before the last days of November (December must
/// hold ten working days for its check), the two blocks among them, and make-up days on Saturdays.
/// </summary>
internal static class RandomCalendar
{
    public const int Year = 2030;

    private static readonly string[] Names = ["元旦", "春节", "清明节", "劳动节", "端午节", "国庆节、中秋节", "国庆节", "中秋节"];

    public static Arbitrary<WorkdayCalendar> Arbitrary { get; } = (
        from before in Published(Year - 1)
        from year in Published(Year)
        from after in Published(Year + 1)
        from isKnown in Gen.Elements(true, false)
        select new WorkdayCalendar(isKnown ? [before, year, after] : [before, year])).ToArbitrary();

    private static Gen<CalendarYear> Published(int year) =>
        from count in Gen.Choose(5, Names.Length)
        from starts in Gen.Choose(0, 315).ArrayOf(count)
        from lengths in Gen.Choose(1, 10).ArrayOf(count)
        from weekends in Gen.Choose(0, 51).ArrayOf(6)
        select Of(year, starts, lengths, weekends);

    private static CalendarYear Of(int year, int[] starts, int[] lengths, int[] weekends)
    {
        var first = new DateOnly(year, 1, 1);
        List<OffPeriod> off = [];
        for (var i = 0; i < starts.Length; i++)
        {
            var from = first.AddDays(starts[i]);
            var to = from.AddDays(lengths[i] - 1);
            if (!off.Exists(other => from <= other.To && other.From <= to))
                off.Add(new OffPeriod(Names[i], from, to));
        }

        var makeUp = weekends
            .Select(week => first.AddDays((week * 7) + (6 - (int)first.DayOfWeek)))
            .Where(day => day.Year == year && !off.Exists(period => period.Contains(day)))
            .Distinct();
        return new CalendarYear(year, CalendarStatus.Published) { Off = off, MakeUpWorkdays = [.. makeUp] };
    }
}

using Wenming.Domain.Calendar;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Calendar;

/// <summary>A notice as a person types it, line by line, and everything that can be wrong with it (rules.md 4.3).</summary>
public sealed class NoticeLinesTests
{
    private const string Of2026Typed = """
        2026年
        通知 国务院办公厅关于2026年部分节假日安排的通知
        印发 2025-11-04
        元旦 1月1日至3日
        春节 2月15日 2月23日
        清明节：4月4日至6日
        劳动节 5-1 5-5
        端午节 2026-06-19、2026-06-21
        中秋节 9/25 9/27
        国庆节　10月1日—10月7日
        调休 1月4日、2月14日、2月28日
        上班 5月9日 9月20日 １０月１０日
        """;

    [Fact]
    public void The_notice_of_2026_as_a_person_types_it_is_the_published_year()
    {
        var year = Accepted(Of2026Typed);

        Assert.Equal((2026, CalendarStatus.Published), (year.Year, year.Status));
        Assert.Equal("国务院办公厅关于2026年部分节假日安排的通知", year.Notice);
        Assert.Equal(Day("2025-11-04"), year.IssuedOn);
        Assert.Equal(Of2026.Off, year.Off);
        Assert.Equal(Of2026.MakeUpWorkdays, year.MakeUpWorkdays);
        Assert.Equal(248, WorkdayCounts.Of(year).Year);
        Assert.Equal([59, 61, 66, 62], WorkdayCounts.Of(year).Quarters);
    }

    [Fact]
    public void A_year_without_a_notice_must_say_that_it_is_provisional()
    {
        Assert.Equal([(0, CalendarErrorKind.NoNotice)], Errors("2027\n元旦 1-1 1-3"));
        Assert.Equal(CalendarStatus.Provisional, Accepted("2027\n暂定\n元旦 1-1 1-3").Status);
    }

    [Fact]
    public void A_holiday_of_one_day_needs_its_day_once() =>
        Assert.Equal([new OffPeriod("元旦", Day("2025-01-01"), Day("2025-01-01"))], Accepted("2025\n通知 甲\n元旦 1月1日").Off);

    [Fact]
    public void A_holiday_may_begin_in_the_last_days_of_the_year_before() =>
        Assert.Equal(Day("2026-12-31"), Accepted("2027\n通知 甲\n元旦 2026-12-31 2027-01-02").Off[0].From);

    [Fact]
    public void A_name_may_be_several_words() => Assert.Equal("Spring Festival", Accepted("2027\nnotice A\nSpring Festival 2-5 2-13").Off[0].Name);

    [Theory]
    [InlineData("元旦 1-1 1-3", 0, CalendarErrorKind.NoYear)]
    [InlineData("2026\n通知 甲", 0, CalendarErrorKind.NoHoliday)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n2027", 4, CalendarErrorKind.NoYear)]
    [InlineData("2026\n通知 甲\n元旦 2月30日", 3, CalendarErrorKind.NotADate)]
    [InlineData("2026\n通知 甲\n元旦 明天", 3, CalendarErrorKind.Unreadable)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n春节", 4, CalendarErrorKind.Unreadable)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n印发 去年", 4, CalendarErrorKind.NotADate)]
    [InlineData("2026\n通知 甲\n元旦 1-3 1-1", 3, CalendarErrorKind.Backwards)]
    [InlineData("2026\n通知 甲\n元旦 2025-01-01 2025-01-03", 3, CalendarErrorKind.OutsideYear)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n春节 1-3 1-9", 4, CalendarErrorKind.Overlap)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n调休 1-5", 4, CalendarErrorKind.NotWeekend)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n调休 1-3", 4, CalendarErrorKind.InsideHoliday)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n调休 1-4 1-4", 4, CalendarErrorKind.Twice)]
    [InlineData("2026\n通知 甲\n元旦 1-1 1-3\n调休 2027-01-02", 4, CalendarErrorKind.OutsideYear)]
    [InlineData("2026\n通知 甲\n长假 12-1 12-25", 0, CalendarErrorKind.EmptyMonth)]
    public void What_is_wrong_is_named_with_its_line(string typed, int line, CalendarErrorKind kind) => Assert.Equal([(line, kind)], Errors(typed));

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once() => Assert.Equal(
        [(0, CalendarErrorKind.NoNotice), (2, CalendarErrorKind.Backwards), (3, CalendarErrorKind.NotADate), (4, CalendarErrorKind.NotWeekend)],
        Errors("2026\n元旦 1-3 1-1\n春节 2-31\n调休 1-5"));

    [Fact]
    public void A_total_that_does_not_fit_is_refused()
    {
        var draft = NoticeLines.Read(Of2026Typed) with { Workdays = 250 };

        var refused = Assert.IsType<YearReading.Refused>(draft.Check());

        Assert.Equal([new CalendarError(0, CalendarErrorKind.WrongTotal, "248")], refused.Errors);
    }

    private static CalendarYear Accepted(string typed) => Assert.IsType<YearReading.Accepted>(NoticeLines.Read(typed).Check()).Year;

    private static IEnumerable<(int Line, CalendarErrorKind Kind)> Errors(string typed) =>
        Assert.IsType<YearReading.Refused>(NoticeLines.Read(typed).Check()).Errors.Select(error => (error.Line, error.Kind));
}

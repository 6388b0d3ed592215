using Wenming.Bot.Catalogs;

namespace Wenming.Tests.Catalogs;

public sealed class CalendarFileTests
{
    private const string File = "workdays-cn.json";

    [Fact]
    public void The_shipped_calendars_are_published_for_2025_and_2026_and_missing_for_2027()
    {
        var years = CatalogReader.ReadCalendars(ShippedCatalog.PathOf(File));

        Assert.Equal(
            [(2025, CatalogCalendarStatus.Published), (2026, CatalogCalendarStatus.Published), (2027, CatalogCalendarStatus.Missing)],
            years.Select(year => (year.Year, year.Status)));
    }

    [Fact]
    public void A_published_year_names_its_source()
    {
        var year = CatalogReader.ReadCalendars(ShippedCatalog.PathOf(File))[0];

        Assert.Equal("国务院办公厅关于2025年部分节假日安排的通知", year.Notice);
        Assert.Equal("国办发明电〔2024〕12号", year.DocumentNumber);
        Assert.Equal(new DateOnly(2024, 11, 12), year.IssuedOn);
        Assert.Equal(new CatalogHoliday("春节", new DateOnly(2025, 1, 28), new DateOnly(2025, 2, 4)), year.Holidays[1]);
    }

    [Theory]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-09-25", false)]
    [InlineData("2026-01-03", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-01-05", true)]
    [InlineData("2026-01-10", false)]
    public void A_working_day_is_told_from_the_notice_and_not_from_the_weekday(string day, bool isWorkday)
    {
        var year = CatalogReader.ReadCalendars(ShippedCatalog.PathOf(File))[1];

        Assert.Equal(isWorkday, year.IsWorkday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_holiday_may_begin_on_the_last_days_of_the_year_before()
    {
        var json = BrokenJson.With(File, "years.2026.off[0][1]", "\"2025-12-31\"");

        var year = CatalogReader.ParseCalendars(File, json)[1];

        Assert.Equal(new DateOnly(2025, 12, 31), year.Holidays[0].From);
    }

    [Theory]
    [InlineData("timeZone", "\"Europe/Berlin\"", "$.timeZone", "must be Asia/Shanghai")]
    [InlineData("years", "{}", "$.years", "There is no year")]
    [InlineData("years.soon", """{ "status": "missing" }""", "$.years.soon", "not a year")]
    [InlineData("years.2026", "null", "$.years.2026", "missing")]
    [InlineData("years.2026.status", "\"guessed\"", "$.years.2026.status", "not one of: published, provisional, missing")]
    [InlineData("years.2026.status", "\"missing\"", "$.years.2026", "dates or a source are given")]
    [InlineData("years.2026.source", "\"radio\"", "$.years.2026.source", "could not be mapped")]
    [InlineData("years.2026.notice", null, "$.years.2026.notice", "needs its source")]
    [InlineData("years.2026.issued", null, "$.years.2026.issued", "missing")]
    [InlineData("years.2026.issued", "\"4 November\"", "$.years.2026.issued", "not a date")]
    [InlineData("years.2026.off", null, "$.years.2026.off", "missing")]
    [InlineData("years.2026.off", "[]", "$.years.2026.off", "no holiday")]
    [InlineData("years.2026.off[0][2]", null, "$.years.2026.off[0]", "name, first day off, last day off")]
    [InlineData("years.2026.off[0][0]", "\"\"", "$.years.2026.off[0][0]", "no name")]
    [InlineData("years.2026.off[0][1]", "\"2025-11-30\"", "$.years.2026.off[0][1]", "outside 2026")]
    [InlineData("years.2026.off[6][2]", "\"2027-01-01\"", "$.years.2026.off[6][2]", "outside 2026")]
    [InlineData("years.2026.off[1][2]", "\"2026-02-14\"", "$.years.2026.off[1][2]", "before it begins")]
    [InlineData("years.2026.off[2][1]", "\"2026-02-20\"", "$.years.2026.off[2][1]", "before 春节 has ended")]
    [InlineData("years.2026.off[1][1]", "\"2026-02-30\"", "$.years.2026.off[1][1]", "not a date")]
    [InlineData("years.2026.makeupWorkdays[0]", "\"2026-01-05\"", "$.years.2026.makeupWorkdays[0]", "Monday")]
    [InlineData("years.2026.makeupWorkdays[0]", "\"2026-02-15\"", "$.years.2026.makeupWorkdays[0]", "inside a holiday")]
    [InlineData("years.2026.makeupWorkdays[0]", "\"2025-01-04\"", "$.years.2026.makeupWorkdays[0]", "outside 2026")]
    [InlineData("years.2026.makeupWorkdays[6]", "\"2026-01-04\"", "$.years.2026.makeupWorkdays[6]", "twice")]
    [InlineData("years.2026.makeupWorkdays[5]", null, "$.years.2026.workdays", "has 247 working days, not 248")]
    [InlineData("years.2026.workdays", "250", "$.years.2026.workdays", "has 248 working days, not 250")]
    [InlineData("years.2026.quarterWorkdays[2]", "67", "$.years.2026.quarterWorkdays[2]", "Quarter 3 has 66 working days, not 67")]
    [InlineData("years.2026.quarterWorkdays[3]", null, "$.years.2026.quarterWorkdays", "four quarters")]
    [InlineData("years.2027.off", "[]", "$.years.2027", "dates or a source are given")]
    public void A_broken_calendar_is_refused(string place, string? json, string path, string reason)
    {
        var broken = BrokenJson.With(File, place, json);

        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseCalendars(File, broken));

        Assert.Equal(path, error.JsonPath);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }
}

using Wenming.Cards.Agenda;
using Wenming.Cards.Calendar;
using Wenming.Cards.Elements;

namespace Wenming.Tests.Cards.Agenda;

/// <summary>The agenda's scopes and pages as they are typed, and as they stand in buttons.</summary>
public sealed class AgendaPageTests
{
    private static readonly DateOnly Today = new(2026, 5, 20);

    [Theory]
    [InlineData("", "")]
    [InlineData("2026Q3", "2026Q3")]
    [InlineData("q4", "2026Q4")]
    [InlineData("9月", "2026-09")]
    [InlineData("１２月", "2026-12")]
    [InlineData("2027年1月", "2027-01")]
    [InlineData("2027-01", "2027-01")]
    public void A_time_is_read_as_people_write_it(string typed, string code)
    {
        var scope = AgendaScope.Read(typed, Today);

        Assert.Equal(code, scope?.Code);
        Assert.Equal(scope, AgendaScope.Read(code, Today));
    }

    [Theory]
    [InlineData("13月")]
    [InlineData("0月")]
    [InlineData("2000Q1")]
    [InlineData("1999-01")]
    [InlineData("2026-9")]
    [InlineData("2026Q5")]
    [InlineData("明年")]
    public void What_is_no_time_is_none(string typed) => Assert.Null(AgendaScope.Read(typed, Today));

    [Fact]
    public void A_button_is_read_back_as_it_was_made()
    {
        var page = new AgendaPageCommand("2026-09", 3);
        var import = new CalendarImportCommand("abc", true);

        Assert.Equal(page, AgendaPageCommand.Read(page.ToCommand()));
        Assert.Equal(import, CalendarImportCommand.Read(import.ToCommand()));
        Assert.Equal(import with { IsConfirmed = false }, CalendarImportCommand.Read((import with { IsConfirmed = false }).ToCommand()));
    }

    [Theory]
    [InlineData("page", "-1")]
    [InlineData("page", "")]
    [InlineData("version", "abc")]
    public void A_button_that_nobody_made_is_none(string key, string value)
    {
        var command = new CardCommand("any", new Dictionary<string, string> { [key] = value });

        Assert.Null(AgendaPageCommand.Read(command));
        Assert.Null(CalendarImportCommand.Read(command));
    }
}

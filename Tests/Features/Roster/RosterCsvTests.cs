using System.Text;
using Wenming.Bot.Features.Roster;
using Wenming.Domain.Roster;

namespace Wenming.Tests.Features.Roster;

public sealed class RosterCsvTests
{
    private const string Sound = "aadObjectId,name,section,roles\nh1,李建国,办公室,科长、管理员、局领导\n";

    [Theory]
    [InlineData(Sound)]
    [InlineData("aadObjectId,name,section,roles\r\nh1,李建国,办公室,科长、管理员、局领导")]
    [InlineData("\uFEFFaadObjectId,name,section,roles\r\n\r\nh1,李建国,办公室,科长、管理员、局领导\r\n,,,\r\n")]
    [InlineData("\"aadObjectId\",\"name\",\"section\",\"roles\"\n\"h1\",\"李建国\",\"办公室\",\"科长;管理员;局领导\"\n")]
    public void Any_usual_way_of_writing_a_file_is_read(string text)
    {
        var content = Assert.IsType<RosterReading.Accepted>(RosterCsv.Read(Encoding.UTF8.GetBytes(text))).Content;

        var all = Role.SectionHead | Role.Administrator | Role.Leader;
        Assert.Equal([new Person(new("h1"), "李建国", new SectionId("办公室"), all)], content.People);
    }

    [Fact]
    public void A_quoted_field_may_hold_commas_and_quotation_marks()
    {
        var content = Assert.IsType<RosterReading.Accepted>(RosterCsv.Read(Sound + "x1,\"王,\"\"小\"\"兰\",办公室,\n")).Content;

        Assert.Equal("王,\"小\"兰", content.People[1].Name);
    }

    [Fact]
    public void Rows_are_lines_of_the_file_even_after_blank_lines_and_line_breaks_in_fields()
    {
        var reading = RosterCsv.Read(Sound + "\n\nx1,\"王\n秀兰\",办公室,\nx2,,办公室,\n");

        var errors = Assert.IsType<RosterReading.Refused>(reading).Errors;
        Assert.Equal(
            [(5, RosterErrorKind.ControlCharacter), (7, RosterErrorKind.Missing)],
            errors.Select(error => (error.Row, error.Kind)));
    }

    [Fact]
    public void A_file_in_the_spreadsheet_program_s_own_encoding_is_refused_with_the_reason()
    {
        byte[] gbk = [.. "aadObjectId,name,section,roles\nh1,"u8, 0xC0, 0xEE, .. ",x,SectionHead\n"u8];

        var reading = RosterCsv.Read(gbk);

        Assert.Equal(RosterErrorKind.NotUtf8, Assert.Single(Assert.IsType<RosterReading.Refused>(reading).Errors).Kind);
    }

    [Theory]
    [InlineData("x1,\"王秀兰,办公室,\n", 3)]
    [InlineData("x1,王秀兰,办公室,\nx2,王\"秀\"兰,办公室,\n", 4)]
    public void Quotation_marks_that_do_not_match_are_named_with_their_line(string lines, int row)
    {
        var reading = RosterCsv.Read(Sound + lines);

        var error = Assert.Single(Assert.IsType<RosterReading.Refused>(reading).Errors);
        Assert.Equal((row, RosterErrorKind.StrayQuote), (error.Row, error.Kind));
    }

    [Fact]
    public void An_empty_file_has_no_header()
    {
        var reading = RosterCsv.Read(string.Empty);

        Assert.Equal(RosterErrorKind.NoHeader, Assert.Single(Assert.IsType<RosterReading.Refused>(reading).Errors).Kind);
    }
}

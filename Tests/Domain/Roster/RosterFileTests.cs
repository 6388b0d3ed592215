using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Roster;

namespace Wenming.Tests.Domain.Roster;

public sealed class RosterFileTests
{
    private const string Header = "aadObjectId,name,section,roles";
    private const string Head = "h1,李建国,办公室,科长";
    private const string Administrator = "a1,赵文博,办公室,管理员";
    private const string Leader = "l1,曾庆华,,局领导";

    [Fact]
    public void A_sound_file_becomes_sections_and_people_in_the_order_of_the_file()
    {
        var content = Accepted(Header, Head, "m1,彭树林,测绘队（直属单位）,SectionHead;UnionOrganiser", Administrator, Leader);

        Assert.Equal([new Section(new("办公室"), SectionKind.Section), new Section(new("测绘队"), SectionKind.Affiliated)], content.Sections);
        Assert.Equal(
            [
                new Person(new("h1"), "李建国", new SectionId("办公室"), Role.SectionHead),
                new Person(new("m1"), "彭树林", new SectionId("测绘队"), Role.SectionHead | Role.UnionOrganiser),
                new Person(new("a1"), "赵文博", new SectionId("办公室"), Role.Administrator),
                new Person(new("l1"), "曾庆华", null, Role.Leader),
            ],
            content.People);
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var content = Accepted("roles,section,name,aadObjectId", "科长;管理员;局领导,办公室,李建国,H1");

        var all = Role.SectionHead | Role.Administrator | Role.Leader;
        Assert.Equal(new Person(new("h1"), "李建国", new SectionId("办公室"), all), content.People[0]);
    }

    [Fact]
    public void Lines_without_content_are_passed_over()
    {
        var content = Accepted(",,,", Header, Head, ",,,", Administrator, Leader);

        Assert.Equal(3, content.People.Count);
    }

    [Theory]
    [InlineData("", Role.StaffMember)]
    [InlineData("干部职工", Role.StaffMember)]
    [InlineData("sectionhead", Role.SectionHead)]
    [InlineData("科室负责人", Role.SectionHead)]
    [InlineData("联络员、纪检", Role.SectionLiaison | Role.DisciplineContact)]
    [InlineData("文明办；工会", Role.Inspector | Role.UnionOrganiser)]
    [InlineData("督查员; ＬＥＡＤＥＲ ;", Role.Inspector | Role.Leader)]
    [InlineData("管理员;Administrator", Role.Administrator)]
    public void Roles_are_read_in_both_languages(string cell, Role roles)
    {
        var content = Accepted(Header, Head, Administrator, Leader, $"x1,周晓燕,办公室,{cell}");

        Assert.Equal(roles, content.People[^1].Roles);
    }

    [Theory]
    [InlineData("测绘队（直属单位）")]
    [InlineData("测绘队(直属单位)")]
    [InlineData("测绘队 (Affiliated)")]
    [InlineData("测绘队（ａｆｆｉｌｉａｔｅｄ） ")]
    public void The_mark_of_an_affiliated_unit_is_not_part_of_its_name(string cell)
    {
        var content = Accepted(Header, Head, Administrator, Leader, $"x1,彭树林,{cell},科长");

        Assert.Equal(new Section(new("测绘队"), SectionKind.Affiliated), content.Sections[^1]);
    }

    [Theory]
    [InlineData(",周晓燕,办公室,", "aadObjectId", RosterErrorKind.Missing, "")]
    [InlineData("x1,　,办公室,", "name", RosterErrorKind.Missing, "")]
    [InlineData("x1,周晓燕,,", "section", RosterErrorKind.Missing, "")]
    [InlineData("x1,周晓燕,,联络员", "section", RosterErrorKind.Missing, "")]
    [InlineData("x1,周晓燕,（直属单位）,局领导", "section", RosterErrorKind.Missing, "")]
    [InlineData(" H1 ,周晓燕,办公室,", "aadObjectId", RosterErrorKind.DuplicatePerson, "h1")]
    [InlineData("x1,=cmd(),办公室,", "name", RosterErrorKind.LooksLikeFormula, "=cmd()")]
    [InlineData("x1,＋1,办公室,", "name", RosterErrorKind.LooksLikeFormula, "＋1")]
    [InlineData("x1,-周,办公室,", "name", RosterErrorKind.LooksLikeFormula, "-周")]
    [InlineData("x1,周晓燕,@办公室,科长", "section", RosterErrorKind.LooksLikeFormula, "@办公室")]
    [InlineData("x1,周\t晓燕,办公室,", "name", RosterErrorKind.ControlCharacter, "周\t晓燕")]
    [InlineData("x1,周晓燕,办公室,厨师", "roles", RosterErrorKind.UnknownRole, "厨师")]
    [InlineData("x1,周晓燕,办公室,3", "roles", RosterErrorKind.UnknownRole, "3")]
    [InlineData("x1,周晓燕,办公室（直属单位）,", "section", RosterErrorKind.ConflictingKind, "办公室（直属单位）")]
    [InlineData("x1,周晓燕,规划科,", "section", RosterErrorKind.SectionWithoutHead, "规划科")]
    [InlineData("x1,周晓燕,办公室", "", RosterErrorKind.WrongFieldCount, "x1,周晓燕,办公室")]
    public void A_broken_line_is_named_with_its_row_and_column(string line, string column, RosterErrorKind kind, string value)
    {
        var errors = Refused(Header, Head, Administrator, Leader, line);

        Assert.Equal([new RosterError(5, column, kind, value)], errors);
    }

    [Theory]
    [InlineData(128, 64, 64, true)]
    [InlineData(129, 64, 64, false)]
    [InlineData(128, 65, 64, false)]
    [InlineData(128, 64, 65, false)]
    public void Lengths_are_limited_in_code_points(int id, int name, int section, bool isAccepted)
    {
        string Of(string character, int count) => string.Concat(Enumerable.Repeat(character, count));

        var reading = RosterFile.Read(Records(Header, Administrator, Head, Leader, $"{Of("x", id)},{Of("𠮷", name)},{Of("𠮷", section)},科长"));

        Assert.Equal(isAccepted, reading is RosterReading.Accepted);
        Assert.True(isAccepted || ((RosterReading.Refused)reading).Errors.All(error => error.Kind == RosterErrorKind.TooLong));
    }

    [Fact]
    public void A_section_without_a_head_is_named_on_its_first_row()
    {
        var errors = Refused(Header, Head, Administrator, Leader, "x1,吴浩然,规划科,", "x2,冯国栋,规划科,联络员");

        Assert.Equal([new RosterError(5, "section", RosterErrorKind.SectionWithoutHead, "规划科")], errors);
    }

    [Fact]
    public void Somebody_must_administer_and_somebody_must_verify_or_lead()
    {
        var errors = Refused(Header, Head);

        Assert.Equal(
            [(1, "roles", RosterErrorKind.NoAdministrator), (1, "roles", RosterErrorKind.NoLeaderOrInspector)],
            errors.Select(error => (error.Row, error.Column, error.Kind)));
    }

    [Fact]
    public void An_inspector_does_where_there_is_no_leader()
    {
        var content = Accepted(Header, Head, Administrator, "i1,陈志强,办公室,文明办");

        Assert.Equal(3, content.People.Count);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file()
    {
        var errors = Refused(Header, "h1,=A1,办公室,厨师;水手", ",,办公室,管理员", Leader, Leader);

        Assert.Equal(
            [
                (2, RosterErrorKind.LooksLikeFormula),
                (2, RosterErrorKind.UnknownRole),
                (2, RosterErrorKind.UnknownRole),
                (2, RosterErrorKind.SectionWithoutHead),
                (3, RosterErrorKind.Missing),
                (3, RosterErrorKind.Missing),
                (5, RosterErrorKind.DuplicatePerson),
            ],
            errors.Select(error => (error.Row, error.Kind)));
    }

    [Fact]
    public void A_line_that_cannot_be_read_does_not_raise_false_alarms_about_the_whole_file()
    {
        var errors = Refused(Header, "h1,李建国,办公室,科长,管理员,局领导", "x1,周晓燕,办公室,");

        Assert.Equal([RosterErrorKind.WrongFieldCount], errors.Select(error => error.Kind));
    }

    [Theory]
    [InlineData("aadObjectId,name,section,roles,phone", "phone", RosterErrorKind.UnknownColumn)]
    [InlineData("aadObjectId,name,section,roles,Name", "Name", RosterErrorKind.UnknownColumn)]
    [InlineData("aadObjectId,name,section,roles,name", "name", RosterErrorKind.DuplicateColumn)]
    [InlineData("aadObjectId,name,section", "roles", RosterErrorKind.MissingColumn)]
    public void The_header_has_exactly_the_four_columns(string header, string column, RosterErrorKind kind)
    {
        var errors = Refused(header);

        Assert.Equal((1, column, kind), (errors[0].Row, errors[0].Column, errors[0].Kind));
    }

    [Fact]
    public void A_file_without_any_content_has_no_header()
    {
        Assert.Equal(RosterErrorKind.NoHeader, Assert.Single(Refused()).Kind);
        Assert.Equal(RosterErrorKind.NoHeader, Assert.Single(Refused(",,,")).Kind);
    }

    [Fact]
    public void Garbage_never_throws_and_what_is_accepted_has_a_head_in_every_section()
    {
        var cell = Gen.Elements("", "h1", "h2", "李", "=x", "办公室", "规划科（直属单位）", "科长", "管理员;文明办", "\0", "科长、管理员、局领导");
        var line = cell.ListOf(4).Select(cells => string.Join(',', cells));
        var file = line.ListOf();

        Prop.ForAll(file.ToArbitrary(), lines => RosterFile.Read(Records([Header, .. lines])) switch
        {
            RosterReading.Accepted(var content) => content.Sections.All(section =>
                content.People.Any(person => person.Section == section.Id && person.Is(Role.SectionHead))),
            RosterReading.Refused(var errors) => errors.Count > 0,
            _ => false,
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static RosterContent Accepted(params string[] lines) =>
        Assert.IsType<RosterReading.Accepted>(RosterFile.Read(Records(lines))).Content;

    private static IReadOnlyList<RosterError> Refused(params string[] lines) =>
        Assert.IsType<RosterReading.Refused>(RosterFile.Read(Records(lines))).Errors;

    private static List<RosterRecord> Records(params IEnumerable<string> lines) =>
        [.. lines.Select((line, index) => new RosterRecord(index + 1, line.Split(',')))];
}

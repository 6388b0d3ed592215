using Wenming.Bot.Features.Roster;
using Wenming.Domain.Roster;

namespace Wenming.Tests.Catalogs;

public sealed class DemoBureauTests
{
    private static readonly RosterContent Bureau = Read();

    [Fact]
    public void It_has_6_units_of_both_kinds_and_30_people()
    {
        var sizes = Bureau.Sections
            .Select(section => (section.Id.Value, section.Kind, Bureau.People.Count(person => person.Section == section.Id)));

        Assert.Equal(
            [
                ("办公室", SectionKind.Section, 6),
                ("规划科", SectionKind.Section, 6),
                ("耕地保护科", SectionKind.Section, 5),
                ("执法监察科", SectionKind.Section, 5),
                ("不动产登记中心", SectionKind.Affiliated, 5),
                ("测绘队", SectionKind.Affiliated, 1),
            ],
            sizes);
        Assert.Equal(30, Bureau.People.Count);
    }

    [Fact]
    public void All_names_differ_and_ids_are_fixed()
    {
        Assert.Equal(30, Bureau.People.Select(person => person.Name).Distinct().Count());
        Assert.All(Bureau.People, person => Assert.Matches("^00000000-0000-4000-8000-000000000[1-7]0[1-6]$", person.Id.Value));
    }

    [Fact]
    public void Every_section_has_exactly_one_head()
    {
        var heads = Bureau.People.Where(person => person.Is(Role.SectionHead)).Select(person => person.Section);

        Assert.Equal(Bureau.Sections.Select(section => (SectionId?)section.Id), heads);
    }

    [Theory]
    [InlineData(Role.SectionHead, 6)]
    [InlineData(Role.SectionLiaison, 5)]
    [InlineData(Role.Inspector, 2)]
    [InlineData(Role.Leader, 2)]
    [InlineData(Role.Administrator, 2)]
    [InlineData(Role.DisciplineContact, 2)]
    [InlineData(Role.UnionOrganiser, 2)]
    public void Every_role_is_held_at_least_twice(Role role, int people)
    {
        Assert.Equal(people, Bureau.People.Count(person => person.Is(role)));
    }

    [Fact]
    public void Liaisons_sit_in_different_sections()
    {
        var liaisons = Bureau.People.Where(person => person.Is(Role.SectionLiaison)).Select(person => person.Section).ToList();

        Assert.Equal(liaisons.Count, liaisons.Distinct().Count());
    }

    [Fact]
    public void Exactly_one_person_holds_two_roles()
    {
        var person = Assert.Single(Bureau.People, person => System.Numerics.BitOperations.PopCount((uint)person.Roles) > 1);

        Assert.Equal(Role.SectionLiaison | Role.UnionOrganiser, person.Roles);
    }

    [Fact]
    public void Leaders_belong_to_no_section()
    {
        Assert.Equal(
            Bureau.People.Where(person => person.Is(Role.Leader)),
            Bureau.People.Where(person => person.Section is null));
    }

    private static RosterContent Read()
    {
        var file = File.ReadAllBytes(ShippedCatalog.PathOf(Path.Combine("demo", "people.csv")));
        return Assert.IsType<RosterReading.Accepted>(RosterCsv.Read(file)).Content;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Roster;

namespace Wenming.Tests.Domain.Roster;

public sealed class RosterPreviewTests
{
    private static readonly SectionId Office = new("办公室");
    private static readonly SectionId Planning = new("规划科");
    private static readonly PersonId Li = new("p-li");
    private static readonly PersonId Wang = new("p-wang");

    [Fact]
    public void Without_a_current_roster_everything_is_new()
    {
        var next = Roster([new(Office, SectionKind.Section)], [new(Li, "李建国", Office, Role.SectionHead)]);

        var preview = RosterPreview.Between(null, next);

        Assert.Equal(next.People, preview.PeopleAdded);
        Assert.Equal(next.Sections, preview.SectionsAdded);
        Assert.Equal((2, 1, 1), (preview.Changes, preview.PeopleAfter, preview.SectionsAfter));
    }

    [Fact]
    public void Who_joins_and_who_leaves_is_told()
    {
        var (li, wang) = (new Person(Li, "李建国", Office, Role.SectionHead), new Person(Wang, "王秀兰", Office, Role.StaffMember));

        var preview = RosterPreview.Between(Roster([], [li]), Roster([], [wang]));

        Assert.Equal([wang], preview.PeopleAdded);
        Assert.Equal([li], preview.PeopleRemoved);
        Assert.Equal(2, preview.Changes);
    }

    [Fact]
    public void One_person_may_move_and_change_name_and_roles_at_once()
    {
        var was = new Person(Li, "李建国", Office, Role.SectionHead | Role.UnionOrganiser);
        var becomes = new Person(Li, "李卫国", Planning, Role.UnionOrganiser | Role.Inspector);

        var preview = RosterPreview.Between(Roster([], [was]), Roster([], [becomes]));

        Assert.Equal([new PersonMove(Li, "李卫国", Office, Planning)], preview.Moved);
        Assert.Equal([new PersonRename(Li, "李建国", "李卫国")], preview.Renamed);
        var change = Assert.Single(preview.RolesChanged);
        Assert.Equal((Role.Inspector, Role.SectionHead), (change.Gained, change.Lost));
        Assert.Equal(3, preview.Changes);
    }

    [Fact]
    public void A_person_who_becomes_leader_leaves_the_section()
    {
        var preview = RosterPreview.Between(
            Roster([], [new(Li, "李建国", Office, Role.Leader)]), Roster([], [new(Li, "李建国", null, Role.Leader)]));

        Assert.Equal([new PersonMove(Li, "李建国", Office, null)], preview.Moved);
    }

    [Fact]
    public void Units_come_go_and_change_their_kind()
    {
        var current = Roster([new(Office, SectionKind.Section), new(Planning, SectionKind.Section)], []);
        var next = Roster([new(Planning, SectionKind.Affiliated), new(new("测绘队"), SectionKind.Affiliated)], []);

        var preview = RosterPreview.Between(current, next);

        Assert.Equal([new Section(new("测绘队"), SectionKind.Affiliated)], preview.SectionsAdded);
        Assert.Equal([new Section(Office, SectionKind.Section)], preview.SectionsRemoved);
        Assert.Equal([new SectionKindChange(Planning, SectionKind.Section, SectionKind.Affiliated)], preview.KindsChanged);
    }

    [Fact]
    public void A_roster_beside_itself_changes_nothing_in_whatever_order_it_stands()
    {
        Prop.ForAll(Rosters().ToArbitrary(), roster =>
        {
            var reversed = Roster(roster.Sections.Reverse(), roster.People.Reverse());
            return RosterPreview.Between(roster, roster).IsEmpty && RosterPreview.Between(roster, reversed).IsEmpty;
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Doing_what_the_preview_says_gives_the_next_roster()
    {
        Prop.ForAll(Rosters().ToArbitrary(), Rosters().ToArbitrary(), (current, next) =>
        {
            var done = Do(RosterPreview.Between(current, next), current);
            return done.Sections.ToHashSet().SetEquals(next.Sections) && done.People.ToHashSet().SetEquals(next.People);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Two_different_rosters_always_show_a_change()
    {
        Prop.ForAll(Rosters().ToArbitrary(), Rosters().ToArbitrary(), (current, next) =>
        {
            var areAlike = current.People.ToHashSet().SetEquals(next.People) && current.Sections.ToHashSet().SetEquals(next.Sections);
            return RosterPreview.Between(current, next).IsEmpty == areAlike;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static RosterContent Do(RosterPreview preview, RosterContent current)
    {
        var people = current.People.Except(preview.PeopleRemoved).ToDictionary(person => person.Id);
        foreach (var move in preview.Moved)
            people[move.Id] = people[move.Id] with { Section = move.To };
        foreach (var rename in preview.Renamed)
            people[rename.Id] = people[rename.Id] with { Name = rename.To };
        foreach (var change in preview.RolesChanged)
            people[change.Id] = people[change.Id] with { Roles = change.To };
        var sections = current.Sections.Except(preview.SectionsRemoved).ToDictionary(section => section.Id);
        foreach (var change in preview.KindsChanged)
            sections[change.Id] = sections[change.Id] with { Kind = change.To };
        return Roster(sections.Values.Concat(preview.SectionsAdded), people.Values.Concat(preview.PeopleAdded));
    }

    private static RosterContent Roster(IEnumerable<Section> sections, IEnumerable<Person> people) => new([.. sections], [.. people]);

    private static Gen<RosterContent> Rosters()
    {
        var section = Gen.Elements("a", "b", "c").SelectMany(
            name => Gen.Elements(SectionKind.Section, SectionKind.Affiliated).Select(kind => new Section(new SectionId(name), kind)));
        var home = Gen.Elements<SectionId?>(null, new("a"), new("b"));
        var person =
            from id in Gen.Choose(1, 5)
            from name in Gen.Elements("李", "王")
            from at in home
            from roles in Gen.Choose(0, 3)
            select new Person(new PersonId($"p{id}"), name, at, (Role)roles);
        return from sections in section.ListOf()
               from people in person.ListOf()
               select Roster(sections.DistinctBy(unit => unit.Id), people.DistinctBy(one => one.Id));
    }
}

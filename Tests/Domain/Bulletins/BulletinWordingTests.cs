using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Tests.Domain.Calendar;
using static Wenming.Tests.Domain.Bulletins.TestBulletins;

namespace Wenming.Tests.Domain.Bulletins;

/// <summary>What a wording may say (rules.md 6.4, article 25), whom it names, to whom and when it goes.</summary>
public sealed class BulletinWordingTests
{
    private static readonly Section[] Sections = [new(Planning, SectionKind.Section), new(new SectionId("测绘队"), SectionKind.Affiliated)];

    [Theory]
    [InlineData("吴浩然同志帮助群众", "吴浩然")]
    [InlineData("吴 浩 然同志", "吴浩然")]
    [InlineData("吴\n浩然", "吴浩然")]
    [InlineData("感谢 li na 的帮助", "Li Na")]
    [InlineData("规划科", "")]
    [InlineData("policy: Lina", "")]
    [InlineData("一个字的名字", "")]
    public void Names_on_the_roster_are_found_in_the_text(string text, string named)
    {
        var found = NamedPeople.In(Content with { Text = text }, ["吴浩然", "Li Na", "一"]);

        Assert.Equal(named, string.Join(',', found));
    }

    [Fact]
    public void Names_are_found_in_the_title_too() => Assert.Equal(["吴浩然"], NamedPeople.In(Content with { Title = "学习吴浩然" }, ["吴浩然"]));

    [Fact]
    public void Criticism_that_names_a_person_is_refused_whatever_basis_there_is()
    {
        var content = Content with { Kind = BulletinKind.Criticism, HasBasis = true, Basis = "党组会议纪要" };

        Assert.Equal([BulletinProblem.CriticisesPerson], BulletinCheck.Problems(content, ["吴浩然"]));
        Assert.Empty(BulletinCheck.Problems(content, []));
    }

    [Theory]
    [InlineData(false, "", false)]
    [InlineData(true, "", false)]
    [InlineData(true, "  ", false)]
    [InlineData(false, "本人已同意", false)]
    [InlineData(true, "本人已同意", true)]
    public void Praise_of_a_person_needs_the_box_ticked_and_the_basis_written(bool isTicked, string basis, bool isFine)
    {
        var content = Content with { Kind = BulletinKind.Praise, HasBasis = isTicked, Basis = basis };

        Assert.Equal(isFine, BulletinCheck.Problems(content, ["吴浩然"]).Count == 0);
    }

    [Fact]
    public void What_is_missing_is_named() => Assert.Equal(
        [BulletinProblem.NoTitle, BulletinProblem.NoText, BulletinProblem.NoAudience],
        BulletinCheck.Problems(new BulletinContent { Audience = new BulletinAudience() }, []));

    [Fact]
    public void An_audience_is_read_from_sections_and_roles_at_any_width()
    {
        var audience = BulletinAudience.Read("规划科、局领导，Inspector", Sections, out var unknown);

        Assert.Empty(unknown);
        Assert.Equal((false, Planning, Role.Leader | Role.Inspector), (audience.IsEverybody, Assert.Single(audience.Sections), audience.Roles));
        Assert.True(audience.Includes(Staff));
        Assert.True(audience.Includes(Leader));
        Assert.False(audience.Includes(Staff with { Section = new SectionId("测绘队") }));
    }

    [Fact]
    public void A_word_that_is_neither_section_nor_role_is_named()
    {
        BulletinAudience.Read("规划科、食堂", Sections, out var unknown);

        Assert.Equal(["食堂"], unknown);
    }

    [Theory]
    [InlineData("全局")]
    [InlineData("everybody")]
    [InlineData("干部职工")]
    public void Everybody_has_a_word(string typed) => Assert.True(BulletinAudience.Read(typed, Sections, out _).IsEverybody);

    [Theory]
    [InlineData("2026-03-23 10:30", "2026-03-23", 10, 30)]
    [InlineData("3月23日 10:30", "2026-03-23", 10, 30)]
    [InlineData("３月２３日１０：３０", "2026-03-23", 10, 30)]
    [InlineData("3/23 9:05", "2026-03-23", 9, 5)]
    [InlineData("15:00", "2026-03-20", 15, 0)]
    public void An_hour_is_read_as_people_write_it(string typed, string day, int hour, int minute)
    {
        Assert.True(BulletinHour.TryRead(typed, Now, out var at));
        Assert.Equal(PublishedYears.Beijing(day, hour, minute), at);
    }

    [Theory]
    [InlineData("")]
    [InlineData("现在")]
    [InlineData("now")]
    public void At_once_has_a_word(string typed)
    {
        Assert.True(BulletinHour.TryRead(typed, Now, out var at));
        Assert.Null(at);
    }

    [Theory]
    [InlineData("08:59")]
    [InlineData("2026-03-19 10:00")]
    [InlineData("2027-03-21 10:00")]
    [InlineData("2月30日 10:00")]
    [InlineData("下周一")]
    [InlineData("25:00")]
    public void What_is_past_too_far_or_no_time_is_not_taken(string typed) => Assert.False(BulletinHour.TryRead(typed, Now, out _));

    [Theory]
    [InlineData("3", 2026, 3)]
    [InlineData("2025-3", 2025, 3)]
    [InlineData("Bulletin-2026-0003", 2026, 3)]
    public void A_number_is_read_as_people_type_it(string typed, int year, int number)
    {
        Assert.True(BulletinId.TryRead(typed, 2026, out var id));
        Assert.Equal(new BulletinId(year, number), id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("3-")]
    [InlineData("1-2-3")]
    [InlineData("99999999999")]
    [InlineData("三")]
    public void What_is_no_number_is_not_taken(string typed) => Assert.False(BulletinId.TryRead(typed, 2026, out _));

    [Fact]
    public void An_id_is_the_same_for_ever() => Assert.Equal("Bulletin-2026-0003", Id.ToString());
}

using Wenming.Cards.Roster;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Roster;

/// <summary>A preview is in the reader's language to the last word.</summary>
public sealed class ImportPreviewWordsTests
{
    private static readonly SectionId Office = new("办公室");

    [Theory]
    [InlineData(Language.Chinese, "角色变动1人：王秀兰 干部职工 → 科室负责人+联络员")]
    [InlineData(Language.English, "1 people with other roles: 王秀兰 staff → section head+liaison")]
    public void Roles_are_named_in_the_readers_language(Language language, string expected) =>
        Assert.Equal([expected], Lines(Role.StaffMember, Role.SectionHead | Role.SectionLiaison, Office, Office, language));

    [Theory]
    [InlineData(Language.Chinese, "调动1人：王秀兰 （无科室） → 办公室")]
    [InlineData(Language.English, "1 people moved: 王秀兰 (no section) → 办公室")]
    public void No_section_is_said_and_not_left_blank(Language language, string expected) =>
        Assert.Equal([expected], Lines(Role.Leader, Role.Leader, null, Office, language));

    [Fact]
    public void A_kind_is_named_in_the_readers_language()
    {
        var preview = RosterPreview.Between(
            new RosterContent([new(Office, SectionKind.Section)], []), new RosterContent([new(Office, SectionKind.Affiliated)], []));

        Assert.Equal(["科室类别变动：办公室 科室 → 直属单位"], ImportPreviewCard.Lines(preview, Language.Chinese));
    }

    private static IEnumerable<string> Lines(Role before, Role after, SectionId? from, SectionId? to, Language language) =>
        ImportPreviewCard.Lines(RosterPreview.Between(With(before, from), With(after, to)), language);

    private static RosterContent With(Role roles, SectionId? section) =>
        new([new(Office, SectionKind.Section)], [new(new PersonId("1"), "王秀兰", section, roles)]);
}

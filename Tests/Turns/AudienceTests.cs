using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class AudienceTests
{
    [Fact]
    public void The_roles_are_named_that_the_rule_lets_in()
    {
        var person = TestPerson.Zhang.OnRoster;

        Assert.Equal("文明办、局领导", Audience.Of(p => p?.MaySeeAllSections is true, person, Language.Chinese));
        Assert.Equal("section heads", Audience.Of(p => p?.Is(Role.SectionHead) is true, person, Language.English));
    }

    [Fact]
    public void Every_role_has_a_name() =>
        Assert.Equal(Enum.GetValues<Role>().Where(role => role != Role.StaffMember), TurnTexts.Roles.Select(role => role.Role).Order());

    [Fact]
    public void A_rule_that_knows_no_roles_still_gives_a_sentence() =>
        Assert.Equal("获得授权的人员", Audience.Of(_ => false, TestPerson.Zhang.OnRoster, Language.Chinese));
}

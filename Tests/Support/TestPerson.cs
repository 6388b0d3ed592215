using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Support;

/// <summary>Somebody who talks to the bot under test.</summary>
public sealed record TestPerson(string ObjectId, string Name, Role Roles = Role.StaffMember, string? Section = "S1")
{
    public static readonly TestPerson Zhang = new("11111111-1111-1111-1111-111111111111", "张三");
    public static readonly TestPerson Li = new("22222222-2222-2222-2222-222222222222", "李四", Role.Inspector);
    public static readonly TestPerson Wang = new("33333333-3333-3333-3333-333333333333", "王五", Role.SectionHead | Role.Leader);

    /// <summary>Not on the roster.</summary>
    public static readonly TestPerson Stranger = new("99999999-9999-9999-9999-999999999999", "路人");

    public Language Language { get; init; } = Language.Chinese;

    public string Locale => Language == Language.Chinese ? "zh-CN" : "en-US";

    /// <summary>What tells this person's chat and account from others'.</summary>
    public string Address { get; init; } = ObjectId[..8];

    public string ChatId => $"a:chat-{Address}";

    public string ChannelUserId => $"29:{Address}";

    public Person OnRoster => new(new PersonId(ObjectId), Name, Section is null ? null : new SectionId(Section), Roles);
}

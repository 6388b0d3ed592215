using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Tests.Domain.Calendar;

namespace Wenming.Tests.Domain.Bulletins;

/// <summary>People and bulletins for the pure tests.</summary>
internal static class TestBulletins
{
    public static readonly BulletinId Id = new(2026, 3);
    public static readonly DateTimeOffset Now = PublishedYears.Beijing("2026-03-20", 9, 0);
    public static readonly DateTimeOffset Due = PublishedYears.Beijing("2026-03-20", 10, 30);
    public static readonly SectionId Planning = new("规划科");
    public static readonly Person Office = new(new PersonId("office-1"), "陈志强", new SectionId("办公室"), Role.Inspector);
    public static readonly Person OtherOffice = new(new PersonId("office-2"), "刘敏", new SectionId("办公室"), Role.Inspector);
    public static readonly Person Leader = new(new PersonId("leader"), "曾庆华", null, Role.Leader);
    public static readonly Person Head = new(new PersonId("head"), "张伟民", Planning, Role.SectionHead);
    public static readonly Person Staff = new(new PersonId("staff"), "吴浩然", Planning, Role.StaffMember);

    public static readonly BulletinContent Content = new() { Title = "标题", Text = "正文" };

    public static Bulletin Submitted() => Next(Next(Bulletin.Begin(Id, Office, Content, Now)).Submit(Office, [], Now));

    public static Bulletin Approved(Bulletin submitted) => Next(submitted.Approve(Leader, [], Now, Due));

    public static Bulletin Next(BulletinStep step) => Assert.IsType<BulletinStep.Done>(step).Next;

    public static BulletinRefusal Why(BulletinStep step) => Assert.IsType<BulletinStep.Refused>(step).Why;
}

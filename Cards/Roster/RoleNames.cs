using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>The roles in words.</summary>
public static class RoleNames
{
    public static readonly Text StaffMember = new("干部职工", "staff");
    public static readonly Text SectionHead = new("科室负责人", "section head");
    public static readonly Text SectionLiaison = new("联络员", "liaison");
    public static readonly Text Inspector = new("文明办", "inspector");
    public static readonly Text Leader = new("局领导", "leader");
    public static readonly Text Administrator = new("管理员", "administrator");
    public static readonly Text DisciplineContact = new("纪检", "discipline contact");
    public static readonly Text UnionOrganiser = new("工会", "union organiser");

    private static readonly (Role Role, Text Name)[] Named =
    [
        (Role.SectionHead, SectionHead),
        (Role.SectionLiaison, SectionLiaison),
        (Role.Inspector, Inspector),
        (Role.Leader, Leader),
        (Role.Administrator, Administrator),
        (Role.DisciplineContact, DisciplineContact),
        (Role.UnionOrganiser, UnionOrganiser),
    ];

    /// <summary>All the roles a person holds, joined; staff when there is no further one.</summary>
    public static Text Of(Role roles)
    {
        var held = Named.Where(one => (roles & one.Role) != 0).Select(one => one.Name).ToList();
        return held.Count == 0
            ? StaffMember
            : new Text(string.Join('、', held.Select(name => name.Zh)), string.Join(", ", held.Select(name => name.En)));
    }
}

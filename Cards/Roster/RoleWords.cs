using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>Roles and kinds of sections in words.</summary>
public static class RoleWords
{
    public static readonly Text StaffMember = new("干部职工", "staff");
    public static readonly Text SectionHead = new("科室负责人", "section head");
    public static readonly Text SectionLiaison = new("联络员", "liaison");
    public static readonly Text Inspector = new("文明办", "inspector");
    public static readonly Text Leader = new("局领导", "leader");
    public static readonly Text Administrator = new("管理员", "administrator");
    public static readonly Text DisciplineContact = new("纪检", "discipline contact");
    public static readonly Text UnionOrganiser = new("工会", "union organiser");
    public static readonly Text Section = new("科室", "section");
    public static readonly Text Affiliated = new("直属单位", "affiliated unit");

    private static readonly (Role Role, Text Words)[] All =
    [
        (Role.SectionHead, SectionHead), (Role.SectionLiaison, SectionLiaison), (Role.Inspector, Inspector), (Role.Leader, Leader),
        (Role.Administrator, Administrator), (Role.DisciplineContact, DisciplineContact), (Role.UnionOrganiser, UnionOrganiser),
    ];

    /// <summary>The roles, with a plus between them; staff when there is none.</summary>
    public static string Of(Role roles, Language language) => roles == Role.StaffMember
        ? StaffMember.In(language)
        : string.Join('+', All.Where(one => roles.HasFlag(one.Role)).Select(one => one.Words.In(language)));

    /// <summary>The kind of a section.</summary>
    public static string Of(SectionKind kind, Language language) => (kind == SectionKind.Affiliated ? Affiliated : Section).In(language);
}

using System.Collections.Frozen;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Roster;

/// <summary>The words for roles in a roster file, in both languages.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, Role> Known = new Dictionary<string, Role>
    {
        ["StaffMember"] = Role.StaffMember,
        ["干部职工"] = Role.StaffMember,
        ["SectionHead"] = Role.SectionHead,
        ["科长"] = Role.SectionHead,
        ["科室负责人"] = Role.SectionHead,
        ["SectionLiaison"] = Role.SectionLiaison,
        ["联络员"] = Role.SectionLiaison,
        ["Inspector"] = Role.Inspector,
        ["文明办"] = Role.Inspector,
        ["督查员"] = Role.Inspector,
        ["Leader"] = Role.Leader,
        ["局领导"] = Role.Leader,
        ["Administrator"] = Role.Administrator,
        ["管理员"] = Role.Administrator,
        ["DisciplineContact"] = Role.DisciplineContact,
        ["纪检"] = Role.DisciplineContact,
        ["UnionOrganiser"] = Role.UnionOrganiser,
        ["工会"] = Role.UnionOrganiser,
    }.ToFrozenDictionary(word => Typed.Fold(word.Key), word => word.Value);

    /// <summary>The roles of a cell, whose words are separated by <c>;</c> or <c>、</c>; an empty cell is staff.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="unknown">The words that are not roles, as they are written.</param>
    public static Role Read(string cell, out IReadOnlyList<string> unknown)
    {
        var roles = Role.StaffMember;
        var strangers = new List<string>();
        foreach (var word in cell.Split([';', '；', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Known.TryGetValue(Typed.Fold(word), out var role))
                roles |= role;
            else
                strangers.Add(word);
        }

        unknown = strangers;
        return roles;
    }
}

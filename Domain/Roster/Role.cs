namespace Wenming.Domain.Roster;

/// <summary>What a person may do beyond being staff (rules.md 6.1). One person may hold several.</summary>
[Flags]
public enum Role
{
    /// <summary>Staff without a further role.</summary>
    StaffMember = 0,

    /// <summary>科室负责人: signs the section's sheet.</summary>
    SectionHead = 1,

    /// <summary>联络员: delegated by the head, for the own section.</summary>
    SectionLiaison = 2,

    /// <summary>文明办: verifies sections other than the own.</summary>
    Inspector = 4,

    /// <summary>局领导.</summary>
    Leader = 8,

    /// <summary>Technical administrator: no right to scores in process.</summary>
    Administrator = 16,

    /// <summary>纪检.</summary>
    DisciplineContact = 32,

    /// <summary>工会.</summary>
    UnionOrganiser = 64,
}

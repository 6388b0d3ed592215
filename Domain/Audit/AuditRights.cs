using Wenming.Domain.Roster;

namespace Wenming.Domain.Audit;

/// <summary>Who sees how much of a history (rules.md 6.2, “Audit log”).</summary>
public static class AuditRights
{
    /// <summary>What a person sees of an object: the office and the leaders all, heads and liaisons what is their own section's.</summary>
    /// <param name="reader">Who asks.</param>
    /// <param name="section">The section whose object it is; <see langword="null"/> for one of the whole bureau.</param>
    public static AuditSight Of(Person reader, SectionId? section)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.MaySeeAllSections || (section is { } own && reader.MaySignFor(own)))
            return AuditSight.All;
        return reader.Is(Role.Administrator) ? AuditSight.Metadata : AuditSight.OwnActions;
    }
}

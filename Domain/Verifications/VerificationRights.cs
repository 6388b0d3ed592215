using Wenming.Domain.Roster;

namespace Wenming.Domain.Verifications;

/// <summary>Who may verify (rules.md 6.1, 6.2): inspectors, never their own section.</summary>
public static class VerificationRights
{
    /// <summary>Whether the person may look at this section's sheet and write findings.</summary>
    public static bool MayVerify(Person person, SectionId section)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(Role.Inspector) && person.Section != section;
    }
}

using System.Collections.Immutable;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Bulletins;

/// <summary>Who gets a bulletin: everybody, or who belongs to one of the sections or holds one of the roles.</summary>
public sealed record BulletinAudience
{
    private static readonly string[] EverybodyWords = ["全局", "全体", "全体人员", "所有人", "everybody", "everyone", "all"];

    /// <summary>Whether nobody is left out.</summary>
    public bool IsEverybody { get; init; }

    /// <summary>The sections, in the order in which they were chosen.</summary>
    public ImmutableArray<SectionId> Sections { get; init; } = [];

    /// <summary>The roles.</summary>
    public Role Roles { get; init; }

    /// <summary>The whole bureau.</summary>
    public static BulletinAudience Everybody { get; } = new() { IsEverybody = true };

    /// <summary>Whether nobody was chosen.</summary>
    public bool IsEmpty => !IsEverybody && Sections.IsEmpty && Roles == Role.StaffMember;

    /// <summary>Whether the person gets it, as the roster has the person now.</summary>
    public bool Includes(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return IsEverybody || person.Is(Roles) || (person.Section is { } section && Sections.Contains(section));
    }

    /// <summary>Reads names of sections and words for roles, separated by <c>、</c>, commas or semicolons.</summary>
    /// <param name="typed">What a person typed.</param>
    /// <param name="sections">The sections of the bureau.</param>
    /// <param name="unknown">The words that are neither.</param>
    public static BulletinAudience Read(string typed, IEnumerable<Section> sections, out IReadOnlyList<string> unknown)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var known = sections.ToDictionary(section => Typed.Fold(section.Id.Value), section => section.Id);
        var audience = new BulletinAudience();
        var strangers = new List<string>();
        foreach (var word in typed.Split(['、', ',', '，', ';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (known.TryGetValue(Typed.Fold(word), out var section))
                audience = audience with { Sections = audience.Sections.Contains(section) ? audience.Sections : audience.Sections.Add(section) };
            else if (EverybodyWords.Contains(Typed.Fold(word)))
                audience = audience with { IsEverybody = true };
            else
                audience = WithRole(audience, word, strangers);
        }

        unknown = strangers;
        return audience;
    }

    /// <summary>Two audiences are the same when they say the same.</summary>
    public bool Equals(BulletinAudience? other) =>
        other is not null && IsEverybody == other.IsEverybody && Roles == other.Roles && Sections.SequenceEqual(other.Sections);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsEverybody, Roles, Sections.Length);

    private static BulletinAudience WithRole(BulletinAudience audience, string word, List<string> strangers)
    {
        var role = RoleWords.Read(word, out var unknown);
        strangers.AddRange(unknown);
        if (unknown.Count > 0)
            return audience;
        return role == Role.StaffMember ? audience with { IsEverybody = true } : audience with { Roles = audience.Roles | role };
    }
}

using Wenming.Cards.Elements;
using Wenming.Cards.Roster;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>An audience as choices of a field: everybody, roles, and as many sections as a card has room for.</summary>
public static class AudienceChoices
{
    /// <summary>Characters of section names that are listed beside a long text.</summary>
    private const int MostCharacters = 600;

    private const string All = "all";
    private const string RolePrefix = "role:";
    private const string SectionPrefix = "section:";

    private static readonly Role[] Roles = [Role.Leader, Role.Inspector, Role.SectionHead, Role.SectionLiaison, Role.DisciplineContact, Role.UnionOrganiser];

    /// <summary>The sections that are listed.</summary>
    public static IReadOnlyList<Section> Listed(IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var room = MostCharacters;
        return [.. sections.TakeWhile(section => (room -= section.Id.Value.Length) >= 0)];
    }

    /// <summary>The choices.</summary>
    public static IReadOnlyList<InputChoice> Of(IReadOnlyList<Section> sections, Language language) =>
    [
        new(BulletinDeskTexts.Everybody.In(language), All),
        .. Roles.Select(role => new InputChoice(RoleWords.Of(role, language), Value(role))),
        .. Listed(sections).Select(section => new InputChoice(Markdown.Harmless(section.Id.Value), Value(section.Id))),
    ];

    /// <summary>What is chosen, as a client sends it.</summary>
    public static string Chosen(BulletinAudience audience, IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(audience);
        List<string> values = audience.IsEverybody ? [All] : [];
        values.AddRange(Roles.Where(role => (audience.Roles & role) != 0).Select(Value));
        values.AddRange(Listed(sections).Where(section => audience.Sections.Contains(section.Id)).Select(section => Value(section.Id)));
        return string.Join(',', values);
    }

    /// <summary>Reads what a client sent; sections that the field did not list stay as they were, and unknown ones are left out.</summary>
    public static BulletinAudience Read(string? chosen, BulletinAudience before, IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(before);
        var values = (chosen ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        var listed = Listed(sections).Select(section => section.Id).ToList();
        return new BulletinAudience
        {
            IsEverybody = values.Contains(All),
            Roles = Roles.Where(role => values.Contains(Value(role))).Aggregate(Role.StaffMember, (all, role) => all | role),
            Sections = [.. listed.Where(section => values.Contains(Value(section))), .. before.Sections.Except(listed)],
        };
    }

    private static string Value(Role role) => RolePrefix + role;

    // A comma would part the name in two; everything else may stand in a value.
    private static string Value(SectionId section) =>
        SectionPrefix + section.Value.Replace("%", "%25", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

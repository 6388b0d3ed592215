using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>Who belongs to the bureau now: the roster in force together with the people who were let in since.</summary>
internal sealed class RosterReader(RosterStore roster, JoinStore joins)
{
    /// <summary>The person, or <see langword="null"/> when the bureau does not know them.</summary>
    public async Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken)
    {
        var snapshot = await roster.FindAsync(cancellationToken);
        if (snapshot is null)
            return null;
        if (snapshot.Find(id) is { } person)
            return person;
        var request = await joins.FindAsync(id, cancellationToken);
        return request is not null && IsMember(request, snapshot) ? AsPerson(request) : null;
    }

    /// <summary>The sections in force, in the roster's order of names.</summary>
    public async Task<IReadOnlyList<Section>> SectionsAsync(CancellationToken cancellationToken) =>
        (await roster.FindAsync(cancellationToken))?.Content.Sections ?? [];

    /// <summary>The members of a section.</summary>
    public async Task<IReadOnlyList<Person>> MembersOfAsync(SectionId section, CancellationToken cancellationToken)
    {
        var snapshot = await roster.FindAsync(cancellationToken);
        if (snapshot is null)
            return [];
        var joined = await joins.ListAsync(cancellationToken);
        return
        [
            .. snapshot.MembersOf(section),
            .. joined.Where(request => request.Section == section && snapshot.Find(request.Person) is null && IsMember(request, snapshot)).Select(AsPerson),
        ];
    }

    /// <summary>Everybody, with the people who were let in since the last import.</summary>
    public async Task<IReadOnlyList<Person>> EverybodyAsync(CancellationToken cancellationToken)
    {
        var snapshot = await roster.FindAsync(cancellationToken);
        if (snapshot is null)
            return [];
        var joined = await joins.ListAsync(cancellationToken);
        return
        [
            .. snapshot.Content.People,
            .. joined.Where(request => snapshot.Find(request.Person) is null && IsMember(request, snapshot)).Select(AsPerson),
        ];
    }

    private static bool IsMember(JoinRequest request, RosterSnapshot snapshot) =>
        request.IsEffectiveAfter(snapshot.BasedOnAt) && snapshot.Find(request.Section) is not null;

    private static Person AsPerson(JoinRequest request) => new(request.Person, request.Name, request.Section, Role.StaffMember);
}

using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>Without a roster feature: everybody is a stranger, in the client's language.</summary>
internal sealed class RosterlessCallers : ICallerDirectory
{
    public Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken) =>
        Task.FromResult(new Caller(id, name, Person: null, TurnWork.LanguageOf(locale)));
}

using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>Who sent the activity, as the roster knows them at this moment.</summary>
/// <param name="Id">The Entra object id, or where a channel gives none, the user id.</param>
/// <param name="Name">The display name that the channel gave.</param>
/// <param name="Person">The roster's entry; <see langword="null"/> for somebody who is not on it.</param>
/// <param name="Language">The language the person chose, else Chinese unless the client's locale is English.</param>
public sealed record Caller(PersonId Id, string Name, Person? Person, Language Language)
{
    /// <summary>Whether the person wants plain text instead of cards.</summary>
    public bool PrefersText { get; init; }
}

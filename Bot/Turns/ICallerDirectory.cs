using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>Tells who a caller is. Implemented by the roster feature, asked once a turn, so that no handler trusts a card.</summary>
public interface ICallerDirectory
{
    /// <summary>The caller as the roster and the person's settings know them now.</summary>
    /// <param name="id">Who sent the activity.</param>
    /// <param name="name">The display name that the channel gave.</param>
    /// <param name="locale">The client's locale, if it said one.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken);
}

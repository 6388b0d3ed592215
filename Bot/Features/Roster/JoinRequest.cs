using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>Somebody who is not on the roster asks to be let in.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Name">The display name that the channel gave.</param>
/// <param name="Section">The section the person wants to join.</param>
/// <param name="RequestedAt">When it was asked (UTC).</param>
/// <param name="DecidedAt">When an administrator decided (UTC); <see langword="null"/> while it waits.</param>
/// <param name="IsAccepted">What was decided.</param>
internal sealed record JoinRequest(
    PersonId Person, string Name, SectionId Section, DateTimeOffset RequestedAt, DateTimeOffset? DecidedAt, bool IsAccepted)
{
    /// <summary>Whether nobody has decided yet.</summary>
    public bool IsWaiting => DecidedAt is null;

    /// <summary>Whether the person belongs to the bureau by this decision under a roster based on that moment.</summary>
    public bool IsEffectiveAfter(DateTimeOffset basedOnAt) => IsAccepted && DecidedAt > basedOnAt;
}

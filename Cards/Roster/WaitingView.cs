using Wenming.Domain.Roster;

namespace Wenming.Cards.Roster;

/// <summary>Somebody who waits to be let in.</summary>
public sealed record WaitingView(PersonId Person, string Name, SectionId Section, DateTimeOffset RequestedAt);

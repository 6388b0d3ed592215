using Wenming.Domain.Roster;

namespace Wenming.Domain.Vetoes;

/// <summary>One person's yes to a veto.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record VetoConfirmation(PersonId By, DateTimeOffset At);

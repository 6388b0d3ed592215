namespace Wenming.Domain.Vetoes;

/// <summary>What answers change among a section's vetoes.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Veto">The veto after it; a new one has no number yet.</param>
public sealed record VetoChange(VetoChangeKind Kind, Veto Veto);

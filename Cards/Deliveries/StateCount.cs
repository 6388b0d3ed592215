using Wenming.Domain.Wording;

namespace Wenming.Cards.Deliveries;

/// <summary>How many copies stand where.</summary>
/// <param name="State">The state in words.</param>
/// <param name="Copies">How many; above 0.</param>
public sealed record StateCount(Text State, int Copies);

using Wenming.Domain.Calendar;
using Wenming.Domain.Standings;

namespace Wenming.Cards.Standings;

/// <summary>A person's own section in a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Standing">The section's standing.</param>
public sealed record OwnStandingView(Quarter Quarter, SectionStanding Standing);

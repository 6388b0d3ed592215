using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Appeals;

/// <summary>An appeal that waits for a decision.</summary>
/// <param name="Section">Who appealed.</param>
/// <param name="Against">What against, for example 复核.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Reason">What the section says.</param>
/// <param name="DecideBy">The day by which it is decided.</param>
public sealed record OpenAppeal(SectionId Section, Text Against, Quarter Quarter, string Reason, DateOnly DecideBy);

using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Cards.DailyAssessments;

/// <summary>An entry that waits for somebody to decide.</summary>
/// <param name="Quarter">The quarter of its fact.</param>
/// <param name="Entry">The entry.</param>
/// <param name="IsForReader">Whether the reader may decide.</param>
public sealed record WaitingEntry(Quarter Quarter, DailyEntry Entry, bool IsForReader);

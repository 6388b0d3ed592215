using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>An entry as its row says.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Revision">Raised with every write; a card with another one is stale.</param>
/// <param name="LastTurn">The turn that wrote this revision.</param>
/// <param name="ETag">The row's version.</param>
internal sealed record StoredDailyEntry(DailyEntry Entry, long Revision, string LastTurn, string ETag);

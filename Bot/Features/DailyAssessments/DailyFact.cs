using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>What an entry's history says about a change.</summary>
/// <param name="Action">What was done, for example <c>daily.confirmed</c>.</param>
/// <param name="Details">Codes and numbers.</param>
/// <param name="By">Who; <see langword="null"/> when the bot did it by itself.</param>
/// <param name="At">When (UTC).</param>
internal sealed record DailyFact(string Action, string Details, PersonId? By, DateTimeOffset At);

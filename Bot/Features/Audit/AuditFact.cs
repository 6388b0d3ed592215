using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Audit;

/// <summary>What is to be written into an object's history.</summary>
/// <param name="Subject">The object, for example <c>verification</c>; unique in its partition.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who; <see langword="null"/> when the bot did it by itself.</param>
/// <param name="Action">What was done, for example <c>verification.concluded</c>.</param>
/// <param name="Details">What changed, in short: codes and numbers, never what was typed in confidence.</param>
internal sealed record AuditFact(string Subject, DateTimeOffset At, PersonId? By, string Action, string Details = "");

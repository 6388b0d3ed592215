using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>What the history of a rectification says about a change.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who; <see langword="null"/> when the bot did it by itself.</param>
/// <param name="Action">What was done, for example <c>rectification.opened</c>.</param>
/// <param name="Details">Codes and numbers, never what was typed.</param>
internal sealed record RectificationFact(DateTimeOffset At, PersonId? By, string Action, string Details);

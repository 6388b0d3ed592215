using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>What the history of a veto says about a change.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who; <see langword="null"/> when answers did it.</param>
/// <param name="Action">What was done, for example <c>veto.reported</c>.</param>
/// <param name="Turn">The turn or question that did it, so that a repeat is known.</param>
internal sealed record VetoFact(DateTimeOffset At, PersonId? By, string Action, string Turn)
{
    /// <summary>Codes or a reason; never what was reported.</summary>
    public string Details { get; init; } = "";
}

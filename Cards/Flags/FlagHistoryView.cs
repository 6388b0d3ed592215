using Wenming.Domain.Flags;

namespace Wenming.Cards.Flags;

/// <summary>What everybody may know of the flag.</summary>
/// <param name="Announced">The decisions that were announced, the latest first.</param>
public sealed record FlagHistoryView(IReadOnlyList<FlagDecision> Announced)
{
    /// <summary>What is said of the quarter that is asked about, where the latest result is another's; <see langword="null"/> for nothing.</summary>
    public string? Note { get; init; }
}

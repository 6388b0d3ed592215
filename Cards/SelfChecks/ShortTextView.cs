using Wenming.Domain.Questions;

namespace Wenming.Cards.SelfChecks;

/// <summary>One of the unscored short texts.</summary>
/// <param name="Text">Which one.</param>
/// <param name="Filled">What the field shows.</param>
/// <param name="Error">Why what was typed was not accepted.</param>
public sealed record ShortTextView(ShortText Text, string? Filled, string? Error);

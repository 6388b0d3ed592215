using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;

namespace Wenming.Cards.Verifications;

/// <summary>One question on a verification's page.</summary>
/// <param name="Question">The question.</param>
/// <param name="Declared">What the section declared.</param>
public sealed record FindingView(Question Question, Answer Declared)
{
    /// <summary>Why it is looked at; <see langword="null"/> when an inspector looked further.</summary>
    public DrawReason? Drawn { get; init; }

    /// <summary>The section's evidence.</summary>
    public string? Evidence { get; init; }

    /// <summary>The section's reason for differing from what was filled in.</summary>
    public string? HeadReason { get; init; }

    /// <summary>What the inputs show.</summary>
    public FindingEntry Filled { get; init; } = new("", "", "");

    /// <summary>Why what was entered was not accepted.</summary>
    public string? Error { get; init; }
}

using Wenming.Cards.Rectifications;
using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;

namespace Wenming.Cards.SelfChecks;

/// <summary>One question on a page.</summary>
/// <param name="Question">The question.</param>
/// <param name="Filled">What the input shows: the stored answer, the suggestion, or what was just typed and not accepted.</param>
public sealed record QuestionView(Question Question, string? Filled)
{
    /// <summary>The section's or person's answer of last quarter.</summary>
    public Answer? Previous { get; init; }

    /// <summary>Rectifications of the question that the section has not ended yet.</summary>
    public IReadOnlyList<RectificationLine> Carried { get; init; } = [];

    /// <summary>How the members answered; <see langword="null"/> where the walk does not show it.</summary>
    public MemberSummary? Members { get; init; }

    /// <summary>Whether a field for evidence is shown.</summary>
    public bool AsksEvidence { get; init; }

    /// <summary>Whether the evidence must be given.</summary>
    public bool EvidenceIsRequired { get; init; }

    /// <summary>The evidence that is filled in.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether a field for the reason is shown.</summary>
    public bool AsksReason { get; init; }

    /// <summary>The reason that is filled in.</summary>
    public string? Reason { get; init; }

    /// <summary>Why what was typed was not accepted.</summary>
    public string? Error { get; init; }
}

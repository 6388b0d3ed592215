using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>What evidence a question asks for.</summary>
/// <param name="Need">How much it is asked for.</param>
/// <param name="When">If set, evidence is asked for only when the answer meets this condition.</param>
/// <param name="What">What is to be written, for example “task list ref.”; absent when nothing is asked for.</param>
/// <param name="MaxLength">Longest reference, in Unicode characters.</param>
public sealed record EvidenceRule(EvidenceNeed Need, Condition? When, Text? What, int MaxLength)
{
    /// <summary>What may be written where the bot has no record to link (<see cref="EvidenceNeed.Auto"/> only); without it nothing is asked.</summary>
    public Text? OrElse { get; init; }

    /// <summary>What is asked for, in words; <see langword="null"/> when nothing is.</summary>
    public Text? Asked => Need == EvidenceNeed.Auto ? OrElse : What;

    /// <summary>No evidence.</summary>
    public static EvidenceRule None { get; } = new(EvidenceNeed.None, null, null, 0);

    /// <summary>Whether a field for a reference is shown with this answer (or with none yet).</summary>
    public bool IsOffered(Answer? answer) => Asked is not null && (When is null || (answer is not null && When.Holds(answer)));

    /// <summary>Whether the answer is incomplete without a reference.</summary>
    public bool IsRequired(Answer answer) => Need == EvidenceNeed.Required && answer is not Answer.NotApplicable && IsOffered(answer);
}

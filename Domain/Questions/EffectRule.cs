namespace Wenming.Domain.Questions;

/// <summary>Which answers have which effect.</summary>
public sealed record EffectRule(Condition When, AnswerEffect Effect)
{
    /// <summary>Whether a veto by this answer is a discipline case (纪检), which the discipline contact confirms in place of an inspector.</summary>
    public bool IsDisciplineCase { get; init; }
}

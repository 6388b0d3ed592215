namespace Wenming.Domain.Questions;

/// <summary>Which answers have which effect.</summary>
public sealed record EffectRule(Condition When, AnswerEffect Effect);

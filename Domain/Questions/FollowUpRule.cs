namespace Wenming.Domain.Questions;

/// <summary>Which answers lead to which follow-up.</summary>
public sealed record FollowUpRule(Condition When, FollowUpKind Kind);

namespace Wenming.Domain.Questions;

/// <summary>What a weak answer leads to (rules.md 1).</summary>
public enum FollowUpKind
{
    /// <summary>提升项: due by the end of the next quarter.</summary>
    Improvement,

    /// <summary>整改项: due in 15 working days.</summary>
    Mandatory,
}

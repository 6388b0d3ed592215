namespace Wenming.Domain.Questions;

/// <summary>What an answer does beyond points (rules.md 1).</summary>
public enum AnswerEffect
{
    /// <summary>一票否决: proposed by the answer, effective only when two people confirm it.</summary>
    Veto,

    /// <summary>The section cannot win the travelling flag this quarter; the score stays.</summary>
    FlagBar,
}

using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>What kind of answer a question takes (rules.md 1).</summary>
public abstract record AnswerType
{
    private AnswerType()
    {
    }

    /// <summary>Yes or no, each with the wording that stands on the button (some questions ask 有/无).</summary>
    public sealed record YesNo(Text Yes, Text No) : AnswerType;

    /// <summary>1 to 5 with the anchors of rules.md 1.</summary>
    public sealed record Scale5 : AnswerType;

    /// <summary>A number from <paramref name="Min"/> to <paramref name="Max"/> with at most <paramref name="Decimals"/> decimal places.</summary>
    /// <param name="Min">Smallest number that is accepted.</param>
    /// <param name="Max">Largest number that is accepted.</param>
    /// <param name="Decimals">Decimal places, 0 to 4.</param>
    /// <param name="Unit">The unit that stands behind the number, for example <c>%</c>.</param>
    public sealed record Number(decimal Min, decimal Max, int Decimals, Text Unit) : AnswerType;

    /// <summary>One of several options, best first.</summary>
    public sealed record Choice(IReadOnlyList<ChoiceOption> Options) : AnswerType;

    /// <summary>Words, counted in Unicode characters.</summary>
    public sealed record Words(int MaxLength) : AnswerType;
}

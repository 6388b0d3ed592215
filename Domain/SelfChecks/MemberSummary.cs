using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>How the members answered one question, without a hint of who (rules.md 1).</summary>
public abstract record MemberSummary
{
    private MemberSummary()
    {
    }

    /// <summary>Fewer than three answers: nothing is shown or suggested, not even how many.</summary>
    public sealed record TooFew : MemberSummary;

    /// <summary>The question asks for words, which have no middle.</summary>
    public sealed record NotComparable : MemberSummary;

    /// <summary>Three answers or more.</summary>
    /// <param name="Count">How many members answered, those to whom the question does not apply included; 3 or more.</param>
    /// <param name="NotApplicableCount">How many of them said that it does not apply.</param>
    /// <param name="Spread">Median, lowest and highest; <see langword="null"/> when fewer than three gave a value.</param>
    /// <param name="Suggestion">The value suggested for the sheet, if there is one.</param>
    public sealed record Counted(int Count, int NotApplicableCount, AnswerSpread? Spread, Answer? Suggestion) : MemberSummary;
}

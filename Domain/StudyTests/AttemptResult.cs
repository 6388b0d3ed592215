using Wenming.Domain.Scores;

namespace Wenming.Domain.StudyTests;

/// <summary>
/// What an attempt that was handed in earned: 100 × right ÷ counted, exactly. A struck item is treated like a question that does not apply
/// (rules.md 2: earned ÷ applicable): it is neither right nor wrong, for everybody alike, so that 16 of 20 become 15 or 16 of 19.
/// </summary>
/// <param name="Right">Items answered rightly, without struck ones.</param>
/// <param name="Counted">Items of the paper, without struck ones.</param>
/// <param name="Struck">Struck items of the paper.</param>
public sealed record AttemptResult(int Right, int Counted, int Struck)
{
    /// <summary>0 to 100; <see langword="null"/> when every item was struck, so that there is nothing to go by.</summary>
    public Score? Value => Counted == 0 ? null : Score.Fraction(100 * Right, Counted);

    /// <summary>Whether it passes: the exact value is compared, 79.99… does not pass at 80.</summary>
    public bool IsPassed(StudyTestRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Value is { } value && value >= rules.PassAt;
    }

    /// <summary>The result of an attempt as the test stands.</summary>
    /// <exception cref="ArgumentException">It was not handed in: nobody learns how it stands before.</exception>
    public static AttemptResult Of(TestAttempt attempt, StudyTest test)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(test);
        if (!attempt.IsHandedIn)
            throw new ArgumentException($"Attempt {attempt.Number} was not handed in: it has no result.", nameof(attempt));
        var counted = attempt.Paper.Items.Where(asked => !test.IsStruck(asked.Item)).ToList();
        return new(counted.Count(asked => attempt.Given(asked.Item) == asked.Right), counted.Count, attempt.Paper.Items.Count - counted.Count);
    }
}

namespace Wenming.Domain.StudyTests;

/// <summary>What a person reads about an attempt afterwards.</summary>
public abstract record TestExplanation
{
    private TestExplanation()
    {
    }

    /// <summary>The attempt is not handed in: nothing is explained.</summary>
    public sealed record NotYet : TestExplanation;

    /// <summary>The attempt is handed in.</summary>
    /// <param name="Result">What it earned.</param>
    /// <param name="Items">Each item, in the paper's order.</param>
    public sealed record Given(AttemptResult Result, IReadOnlyList<ExplainedItem> Items) : TestExplanation;

    /// <summary>The explanation of an attempt as the test stands.</summary>
    public static TestExplanation Of(TestAttempt attempt, StudyTest test, TestBank bank)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(bank);
        if (!attempt.IsHandedIn)
            return new NotYet();
        var asked = attempt.Asked(bank, test);
        return new Given(
            AttemptResult.Of(attempt, test),
            [
                .. attempt.Paper.Items.Select((item, place) => new ExplainedItem(
                    asked[place],
                    item.Order.IndexOf(item.Right, StringComparison.Ordinal),
                    bank.Require(item.Item).Source,
                    test.Struck.FirstOrDefault(struck => struck.Item == item.Item)?.Reason)),
            ]);
    }
}

namespace Wenming.Domain.StudyTests;

/// <summary>One attempt of a person.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Paper">What is asked.</param>
/// <param name="StartedAt">When (UTC).</param>
public sealed record TestAttempt(int Number, TestPaper Paper, DateTimeOffset StartedAt)
{
    /// <summary>The letter of the option that was chosen, by item: the bank's letter, wherever the paper shows it.</summary>
    public IReadOnlyDictionary<TestItemId, char> Answers { get; init; } = new Dictionary<TestItemId, char>();

    /// <summary>When it was handed in (UTC); <see langword="null"/> while it was not. What is never handed in counts as not taken.</summary>
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>Whether it was handed in.</summary>
    public bool IsHandedIn => HandedInAt is not null;

    /// <summary>What is still to be answered, in the paper's order; struck items need no answer.</summary>
    public IReadOnlyList<TestItemId> Unanswered(StudyTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return [.. Paper.Items.Select(asked => asked.Item).Where(item => !Answers.ContainsKey(item) && !test.IsStruck(item))];
    }

    /// <summary>The paper as it is shown while it is answered: without a hint of what is right.</summary>
    public IReadOnlyList<AskedItem> Asked(TestBank bank, StudyTest test)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(test);
        return [.. Paper.Items.Select(asked => AskedItem.Of(asked, bank.Require(asked.Item), Given(asked.Item), test.IsStruck(asked.Item)))];
    }

    internal char? Given(TestItemId item) => Answers.TryGetValue(item, out var letter) ? letter : null;
}

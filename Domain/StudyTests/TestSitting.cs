using Wenming.Domain.Roster;

namespace Wenming.Domain.StudyTests;

/// <summary>What one person did with one quarter's test. It is the person's own: nobody else reads it.</summary>
/// <param name="Person">Who.</param>
public sealed record TestSitting(PersonId Person)
{
    /// <summary>The attempts, in their order; at most one of them, the last, is not handed in.</summary>
    public IReadOnlyList<TestAttempt> Attempts { get; init; } = [];

    /// <summary>The attempt that is not handed in, if there is one.</summary>
    public TestAttempt? Open => Attempts is [.., { IsHandedIn: false } last] ? last : null;

    /// <summary>Whether an attempt was handed in.</summary>
    public bool HasTakenPart => Attempts.Any(attempt => attempt.IsHandedIn);

    /// <summary>The result that counts: the best attempt, of equal ones the first; <see langword="null"/> when none has a value.</summary>
    public AttemptResult? Best(StudyTest test) => Attempts
        .Where(attempt => attempt.IsHandedIn)
        .Select(attempt => AttemptResult.Of(attempt, test))
        .Where(result => result.Value is not null)
        .MaxBy(result => result.Value!.Value);

    /// <summary>Begins an attempt.</summary>
    /// <param name="test">The quarter's test.</param>
    /// <param name="bank">The bank.</param>
    /// <param name="now">Now (UTC).</param>
    public SittingStep Start(StudyTest test, TestBank bank, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(bank);
        if (WhyNotNow(test, now) is { } refusal)
            return new SittingStep.Refused(refusal);
        if (Open is not null)
            return new SittingStep.Refused(SittingRefusal.AttemptOpen);
        if (Attempts.Count >= bank.Rules.Attempts)
            return new SittingStep.Refused(SittingRefusal.AttemptsUsed);
        if (!bank.HasEnough(test.StruckIds))
            return new SittingStep.Refused(SittingRefusal.TooFewItems);
        var number = Attempts.Count + 1;
        var before = Attempts.SelectMany(attempt => attempt.Paper.Items).Select(asked => asked.Item).ToHashSet();
        var paper = TestPaper.Draw(bank, TestPaper.SeedOf(test.Seed, Person, number), before, test.StruckIds);
        return new SittingStep.Taken(this with { Attempts = [.. Attempts, new TestAttempt(number, paper, now)] });
    }

    /// <summary>Answers an item of the open attempt; until it is handed in another answer replaces it.</summary>
    /// <param name="test">The quarter's test.</param>
    /// <param name="item">Which item.</param>
    /// <param name="place">The place of the chosen option on this paper, 0 for the first.</param>
    /// <param name="now">Now (UTC).</param>
    public SittingStep Answer(StudyTest test, TestItemId item, int place, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (WhyNotNow(test, now) is { } refusal)
            return new SittingStep.Refused(refusal);
        if (Open is not { } open)
            return new SittingStep.Refused(SittingRefusal.NoOpenAttempt);
        if (open.Paper.Items.FirstOrDefault(one => one.Item == item) is not { } asked)
            return new SittingStep.Refused(SittingRefusal.NoSuchItem);
        if (test.IsStruck(item))
            return new SittingStep.Refused(SittingRefusal.Struck);
        if (place < 0 || place >= asked.Order.Length)
            return new SittingStep.Refused(SittingRefusal.NoSuchOption);
        var answers = new Dictionary<TestItemId, char>(open.Answers) { [item] = asked.Order[place] };
        return Replaced(open with { Answers = answers });
    }

    /// <summary>Hands the open attempt in; from then on it is explained and cannot be changed.</summary>
    /// <param name="test">The quarter's test.</param>
    /// <param name="now">Now (UTC).</param>
    public SittingStep HandIn(StudyTest test, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (WhyNotNow(test, now) is { } refusal)
            return new SittingStep.Refused(refusal);
        if (Open is not { } open)
            return new SittingStep.Refused(SittingRefusal.NoOpenAttempt);
        return open.Unanswered(test).Count > 0
            ? new SittingStep.Refused(SittingRefusal.Unanswered)
            : Replaced(open with { HandedInAt = now });
    }

    private static SittingRefusal? WhyNotNow(StudyTest test, DateTimeOffset now)
    {
        if (now < test.Window.OpensAt)
            return SittingRefusal.NotOpened;
        return now >= test.Window.ClosesAt ? SittingRefusal.Closed : null;
    }

    private SittingStep.Taken Replaced(TestAttempt last) => new(this with { Attempts = [.. Attempts.SkipLast(1), last] });
}

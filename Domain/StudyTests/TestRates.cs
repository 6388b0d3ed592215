using Wenming.Domain.Questions;

namespace Wenming.Domain.StudyTests;

/// <summary>Participation and pass rate of a section or of the bureau: the only thing that anybody learns about others (rules.md 3.2).</summary>
public abstract record TestRates
{
    private TestRates()
    {
    }

    /// <summary>No test was held in the quarter.</summary>
    public sealed record NotHeld : TestRates;

    /// <summary>The test has not closed. Rates that grew while people sit would tell how the last one did.</summary>
    public sealed record StillOpen : TestRates;

    /// <summary>Fewer people took part than rates are shown from; not even how many.</summary>
    public sealed record TooFew : TestRates;

    /// <summary>Enough took part.</summary>
    /// <param name="Participation">Who handed in, of those who were to sit.</param>
    /// <param name="Passed">Who passed, of those who have a result; <see langword="null"/> when too few have one, because items were struck.</param>
    public sealed record Counted(Rate Participation, Rate? Passed) : TestRates;

    /// <summary>The rates of some people.</summary>
    /// <param name="test">The quarter's test; <see langword="null"/> when none was held.</param>
    /// <param name="takers">Everybody of the section, or of the bureau.</param>
    /// <param name="rules">What passes, and from how many people on rates are shown.</param>
    /// <param name="now">Now (UTC).</param>
    public static TestRates Of(StudyTest? test, IEnumerable<TestTaker> takers, StudyTestRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(takers);
        ArgumentNullException.ThrowIfNull(rules);
        if (test is null)
            return new NotHeld();
        if (now < test.Window.ClosesAt)
            return new StillOpen();
        var expected = takers.Where(taker => taker.IsExpected).ToList();
        var took = expected.Where(taker => taker.HasTakenPart).ToList();
        if (took.Count < rules.RatesFrom)
            return new TooFew();
        var results = took.Select(taker => taker.Best).OfType<AttemptResult>().ToList();
        return new Counted(
            new Rate(took.Count, expected.Count),
            results.Count < rules.RatesFrom ? null : new Rate(results.Count(result => result.IsPassed(rules)), results.Count));
    }

    /// <summary>
    /// What the head's sheet is filled with: the two figures, or “not applicable” where no test was held. Nothing for a question means that the
    /// head answers alone, as with fewer than three members' answers (rules.md 1).
    /// </summary>
    public IReadOnlyDictionary<QuestionId, Answer> Prefill(TestFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Dictionary<QuestionId, Answer> answers = [];
        if (this is NotHeld)
            answers[figures.Participation] = answers[figures.Passed] = new Answer.NotApplicable();
        if (this is Counted counted)
            answers[figures.Participation] = new Answer.Number(counted.Participation.Figure);
        if (this is Counted { Passed: { } passed })
            answers[figures.Passed] = new Answer.Number(passed.Figure);
        return answers;
    }
}

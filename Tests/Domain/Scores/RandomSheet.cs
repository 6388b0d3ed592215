using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Domain.Scores;

/// <summary>
/// A random bank of four criteria and a complete set of answers to it. Every question's best answer earns all its points and its worst
/// none, as in the real bank; the first question of each criterion always applies.
/// </summary>
internal sealed record RandomSheet(QuestionBank Bank, IReadOnlyDictionary<QuestionId, Answer> Answers)
{
    private static readonly Gen<IReadOnlyDictionary<int, decimal>> Factors =
        from four in Gen.Choose(60, 99)
        from three in Gen.Choose(30, 60)
        from two in Gen.Choose(0, 30)
        select (IReadOnlyDictionary<int, decimal>)new Dictionary<int, decimal>
        {
            [5] = 1,
            [4] = four / 100m,
            [3] = three / 100m,
            [2] = two / 100m,
            [1] = 0,
        };

    private static readonly Gen<QuestionBank> Banks =
        from factors in Factors
        from sizes in Gen.Choose(1, 8).ListOf(4)
        from criteria in Gen.CollectToList(sizes.Select((size, index) => (Size: size, Id: $"C{index + 1}")), CriterionQuestions)
        from weights in Gen.Choose(1, 33).Three()
        select new QuestionBank("random-1", Criteria(weights), [.. criteria.SelectMany(questions => questions)], factors);

    public static Arbitrary<RandomSheet> Arbitrary { get; } = (
        from bank in Banks
        from answers in Gen.CollectToList(bank.Questions, AnswerTo)
        select new RandomSheet(
            bank, bank.Questions.Zip(answers).ToDictionary(pair => pair.First.Id, pair => pair.Second))).ToArbitrary();

    /// <summary>A random sheet, one of its questions, and another answer to that question.</summary>
    public static Arbitrary<(RandomSheet Sheet, Question Question, Answer Other)> WithOtherAnswer { get; } = (
        from sheet in Arbitrary.Generator
        from question in Gen.Elements<Question>(sheet.Bank.Questions)
        from other in ValueTo(question)
        select (sheet, question, other)).ToArbitrary();

    /// <summary>A random sheet, and one of the same bank whose every answer earns at least as much.</summary>
    public static Arbitrary<(RandomSheet Sheet, RandomSheet Better)> WithBetterSection { get; } = (
        from sheet in Arbitrary.Generator
        from others in Gen.CollectToList(sheet.Bank.Questions, ValueTo)
        select (sheet, sheet.Bank.Questions.Zip(others).Aggregate(sheet, Improve))).ToArbitrary();

    public RandomSheet With(Question question, Answer answer) =>
        this with { Answers = new Dictionary<QuestionId, Answer>(Answers) { [question.Id] = answer } };

    public ScoreOutcome.Computed Computed() => (ScoreOutcome.Computed)SelfScore.Compute(Bank, Answers);

    public static Score Self(RandomSheet sheet) => sheet.Computed().Score.Self;

    public override string ToString() => string.Join("; ", Bank.Questions.Select(question =>
        $"{question.Id} ({question.Points}, {question.Type.GetType().Name}) = {Answers[question.Id].Code}"));

    /// <summary>All answers to a question that earn different points, one for each.</summary>
    public static IEnumerable<Answer> ValuesOf(Question question) => (question.Type, question.Scoring) switch
    {
        (AnswerType.YesNo, _) => [TestQuestions.Yes, TestQuestions.No],
        (AnswerType.Scale5, _) => Enumerable.Range(1, 5).Select(TestQuestions.Place),
        (AnswerType.Choice choice, _) => choice.Options.Select(option => TestQuestions.Option(option.Code)),
        (AnswerType.Number, ScoringRule.ByBand rule) => rule.Bands.Select(band => TestQuestions.Amount(band.AtLeast)),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private static RandomSheet Improve(RandomSheet sheet, (Question Question, Answer Other) change)
    {
        var now = SelfScore.Points(change.Question, sheet.Answers[change.Question.Id], sheet.Bank);
        return now < SelfScore.Points(change.Question, change.Other, sheet.Bank) ? sheet.With(change.Question, change.Other) : sheet;
    }

    private static Criterion[] Criteria((int First, int Second, int Third) weights)
    {
        int[] all = [weights.First, weights.Second, weights.Third, 100 - weights.First - weights.Second - weights.Third];
        return [.. all.Select((weight, index) => new Criterion(new($"C{index + 1}"), new Text($"C{index + 1}", $"C{index + 1}"), weight))];
    }

    private static Gen<List<Question>> CriterionQuestions((int Size, string Id) criterion) => Gen.CollectToList(
        Enumerable.Range(1, criterion.Size), number => QuestionOf($"{criterion.Id}-{number:00}", mayBeNotApplicable: number > 1));

    private static Gen<Question> QuestionOf(string id, bool mayBeNotApplicable) =>
        from tenths in Gen.Choose(1, 60)
        from notApplicable in Gen.Elements(false, mayBeNotApplicable)
        from middle in Gen.Choose(0, tenths)
        from isFallingGood in Gen.Elements(false, true)
        from kind in Gen.Choose(0, 3)
        let points = tenths / 10m
        let low = isFallingGood ? points : 0
        select kind switch
        {
            0 => TestQuestions.YesNo(id, points, notApplicable),
            1 => TestQuestions.Scale(id, points, notApplicable),
            2 => TestQuestions.Number(id, points, notApplicable, (95, points - low), (60.5m, middle / 10m), (0, low)),
            _ => TestQuestions.Choice(id, points, notApplicable, ("A", points), ("B", middle / 10m), ("C", 0)),
        };

    private static Gen<Answer> AnswerTo(Question question) => question.MayBeNotApplicable
        ? Gen.Frequency((1, Gen.Constant(TestQuestions.NotApplicable)), (2, ValueTo(question)))
        : ValueTo(question);

    private static Gen<Answer> ValueTo(Question question) => question.Type is AnswerType.Number
        ? Gen.Choose(0, 10_000).Select(hundredths => TestQuestions.Amount(hundredths / 100m))
        : Gen.Elements<Answer>(ValuesOf(question));
}

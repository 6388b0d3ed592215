using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Domain.Scores;

/// <summary>Questions and banks for tests of everything that is computed from answers.</summary>
internal static class TestQuestions
{
    public static IReadOnlyDictionary<int, decimal> ScaleFactors { get; } =
        new Dictionary<int, decimal> { [5] = 1m, [4] = 0.85m, [3] = 0.6m, [2] = 0.3m, [1] = 0m };

    public static QuestionBank Bank(params Question[] questions) => new(
        "test-1",
        [.. questions.Select(question => question.Criterion).Distinct().Select(id => new Criterion(id, Words(id.Value), 25))],
        questions,
        ScaleFactors);

    public static Question YesNo(string id, decimal points, bool mayBeNotApplicable = false) =>
        Of(id, points, new AnswerType.YesNo(Words("yes"), Words("no")), ByCode(("yes", points), ("no", 0)), mayBeNotApplicable);

    public static Question Scale(string id, decimal points, bool mayBeNotApplicable = false) =>
        Of(id, points, new AnswerType.Scale5(), new ScoringRule.ByScale(), mayBeNotApplicable);

    public static Question Number(
        string id, decimal points, bool mayBeNotApplicable, params (decimal AtLeast, decimal Points)[] bands) => Of(
        id,
        points,
        new AnswerType.Number(0, 1000, 2, Words("%")),
        new ScoringRule.ByBand([.. bands.Select(band => new Band(band.AtLeast, band.Points))]),
        mayBeNotApplicable);

    public static Question Choice(string id, decimal points, bool mayBeNotApplicable, params (string Code, decimal Points)[] options) => Of(
        id,
        points,
        new AnswerType.Choice([.. options.Select(option => new ChoiceOption(option.Code, Words(option.Code)))]),
        ByCode(options),
        mayBeNotApplicable);

    public static Question Typed(string id) => Of(id, 0, new AnswerType.Words(200), new ScoringRule.Unscored(), false);

    public static Condition AnyOf(params string[] codes) => new(codes, null, null);

    public static Dictionary<QuestionId, Answer> Answers(params (string Id, Answer Answer)[] answers) =>
        answers.ToDictionary(answer => new QuestionId(answer.Id), answer => answer.Answer);

    public static Answer Yes { get; } = new Answer.YesNo(true);

    public static Answer No { get; } = new Answer.YesNo(false);

    public static Answer NotApplicable { get; } = new Answer.NotApplicable();

    public static Answer Place(int place) => new Answer.Scale(place);

    public static Answer Amount(decimal value) => new Answer.Number(value);

    public static Answer Option(string code) => new Answer.Choice(code);

    private static ScoringRule.ByCode ByCode(params (string Code, decimal Points)[] points) =>
        new(points.ToDictionary(point => point.Code, point => point.Points));

    private static Question Of(string id, decimal points, AnswerType type, ScoringRule scoring, bool mayBeNotApplicable) => new()
    {
        Id = new(id),
        Criterion = new(id[..2]),
        Text = Words(id),
        AskedOf = AskedOf.Head,
        Type = type,
        Points = points,
        Scoring = scoring,
        NotApplicableWhen = mayBeNotApplicable ? Words("none") : null,
    };

    private static Text Words(string text) => new(text, text);
}

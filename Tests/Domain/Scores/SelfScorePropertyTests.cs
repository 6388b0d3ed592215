using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Tests.Domain.Scores;

/// <summary>What holds for every bank and all answers (rules.md 2). Each law is also shown to catch a scorer that breaks it.</summary>
public sealed class SelfScorePropertyTests
{
    [Fact]
    public void A_score_lies_between_nothing_and_its_weight()
    {
        Prop.ForAll(RandomSheet.Arbitrary, sheet =>
        {
            var score = sheet.Computed().Score;
            return score.Self >= 0m && score.Self <= 100m && score.Criteria.Zip(sheet.Bank.Criteria)
                .All(pair => pair.First.Value >= 0m && pair.First.Value <= pair.Second.Points);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_better_answer_never_lowers_the_score() => Holds(RandomSheet.WithOtherAnswer, IsMonotone(RandomSheet.Self));

    [Fact]
    public void A_scorer_that_punishes_good_answers_is_caught() =>
        Fails(RandomSheet.WithOtherAnswer, IsMonotone(sheet => 100m - RandomSheet.Self(sheet)));

    [Fact]
    public void Not_applicable_lies_between_the_worst_and_the_best_answer() =>
        Holds(RandomSheet.WithOtherAnswer, IsBetweenWorstAndBest(RandomSheet.Self));

    [Fact]
    public void A_scorer_that_gives_points_for_not_applicable_is_caught() => Fails(RandomSheet.WithOtherAnswer, IsBetweenWorstAndBest(
        sheet => RandomSheet.Self(sheet) + sheet.Answers.Values.Count(answer => answer is Answer.NotApplicable)));

    [Fact]
    public void Of_two_sections_to_which_the_same_applies_the_better_one_never_scores_lower() =>
        Holds(RandomSheet.WithBetterSection, pair => RandomSheet.Self(pair.Better) >= RandomSheet.Self(pair.Sheet));

    [Fact]
    public void A_scorer_that_does_not_look_at_points_is_caught() => Fails(
        RandomSheet.WithBetterSection,
        pair => pair.Better == pair.Sheet || CodeLengths(pair.Better) >= CodeLengths(pair.Sheet));

    [Fact]
    public void The_best_answers_give_100()
    {
        Prop.ForAll(RandomSheet.Arbitrary, sheet =>
        {
            var best = sheet.Bank.Questions.ToDictionary(question => question.Id, question => Best(sheet, question));
            return RandomSheet.Self(sheet with { Answers = best }) == 100m;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_questions_and_answers_does_not_matter()
    {
        Prop.ForAll(RandomSheet.Arbitrary, sheet =>
        {
            var bank = new QuestionBank(
                sheet.Bank.Version, sheet.Bank.Criteria, [.. sheet.Bank.Questions.Reverse()], sheet.Bank.ScaleFactors);
            var answers = sheet.Answers.OrderByDescending(pair => pair.Key.Value, StringComparer.Ordinal).ToDictionary();
            return RandomSheet.Self(new(bank, answers)) == RandomSheet.Self(sheet);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_explanation_adds_up_to_the_score() => Holds(RandomSheet.Arbitrary, AddsUp(RandomSheet.Self));

    [Fact]
    public void A_scorer_that_rounds_is_caught() => Fails(RandomSheet.Arbitrary, AddsUp(
        sheet => decimal.Parse(RandomSheet.Self(sheet).Cut(), CultureInfo.InvariantCulture) + 0.01m));

    [Fact]
    public void Answers_read_back_from_their_rows_give_the_same_score() =>
        Holds(RandomSheet.Arbitrary, SurvivesStorage(answer => answer.Code));

    [Fact]
    public void A_table_that_drops_decimals_is_caught() =>
        Fails(RandomSheet.Arbitrary, SurvivesStorage(answer => answer.Code.Split('.')[0]));

    [Fact]
    public void A_stored_score_equals_the_recomputed_one()
    {
        Prop.ForAll(RandomSheet.Arbitrary, sheet =>
            Score.Parse(RandomSheet.Self(sheet).ToString()) == RandomSheet.Self(sheet)).QuickCheckThrowOnFailure();
    }

    private static void Holds<T>(Arbitrary<T> cases, Func<T, bool> law) => Prop.ForAll(cases, law).QuickCheckThrowOnFailure();

    private static void Fails<T>(Arbitrary<T> cases, Func<T, bool> law)
    {
        var error = Assert.ThrowsAny<Exception>(() => Prop.ForAll(cases, law).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000)));

        Assert.Contains("Falsifiable", error.Message, StringComparison.Ordinal);
    }

    private static Func<(RandomSheet Sheet, Question Question, Answer Other), bool> IsMonotone(Func<RandomSheet, Score> score) => given =>
    {
        var (sheet, question, other) = given;
        if (sheet.Answers[question.Id] is Answer.NotApplicable)
            return true;
        var (now, then) = (PointsOf(sheet, question, sheet.Answers[question.Id]), PointsOf(sheet, question, other));
        var change = score(sheet.With(question, other)) - score(sheet);
        return Math.Sign(then - now) switch
        {
            > 0 => change > Score.Zero,
            0 => change == Score.Zero,
            < 0 => change < Score.Zero,
        };
    };

    private static Func<(RandomSheet Sheet, Question Question, Answer Other), bool> IsBetweenWorstAndBest(Func<RandomSheet, Score> score) =>
        given =>
        {
            var (sheet, question, _) = given;
            if (!question.MayBeNotApplicable)
                return true;
            var byPoints = RandomSheet.ValuesOf(question).OrderBy(answer => PointsOf(sheet, question, answer)).ToList();
            var middle = score(sheet.With(question, TestQuestions.NotApplicable));
            return score(sheet.With(question, byPoints[0])) <= middle && middle <= score(sheet.With(question, byPoints[^1]));
        };

    /// <summary>Adds the lines up anew, by fractions alone, and compares with what a scorer says.</summary>
    private static Func<RandomSheet, bool> AddsUp(Func<RandomSheet, Score> score) => sheet =>
    {
        var explanation = sheet.Computed().Explanation;
        var total = Score.Zero;
        foreach (var criterion in explanation.Criteria)
        {
            var applicable = criterion.Lines.Where(line => line.Reason is not ScoreReason.NotApplicable).ToList();
            var earned = Score.Sum(applicable.Select(line => Score.FromDecimal(line.Points!.Value)));
            var value = criterion.Criterion.Points * earned / Score.Sum(applicable.Select(line => Score.FromDecimal(line.MaxPoints)));
            if (value != criterion.Score.Value || earned != criterion.Score.Earned)
                return false;
            total += value;
        }

        return total == score(sheet) && total == explanation.Self && explanation.Lines.Count() == sheet.Bank.Questions.Count;
    };

    private static Func<RandomSheet, bool> SurvivesStorage(Func<Answer, string> stored) => sheet =>
    {
        var readBack = sheet.Answers.ToDictionary(pair => pair.Key, pair => Read(sheet.Bank.Find(pair.Key)!, stored(pair.Value)));
        return RandomSheet.Self(sheet with { Answers = readBack }) == RandomSheet.Self(sheet);
    };

    private static Answer Read(Question question, string code) => question.Type switch
    {
        _ when code == Answer.NotApplicableCode => TestQuestions.NotApplicable,
        AnswerType.YesNo => new Answer.YesNo(code == "yes"),
        AnswerType.Scale5 => new Answer.Scale(int.Parse(code, CultureInfo.InvariantCulture)),
        AnswerType.Number => new Answer.Number(decimal.Parse(code, CultureInfo.InvariantCulture)),
        _ => new Answer.Choice(code),
    };

    private static Answer Best(RandomSheet sheet, Question question) => sheet.Answers[question.Id] is Answer.NotApplicable
        ? TestQuestions.NotApplicable
        : RandomSheet.ValuesOf(question).MaxBy(answer => PointsOf(sheet, question, answer))!;

    private static int CodeLengths(RandomSheet sheet) => sheet.Answers.Values.Sum(answer => answer.Code.Length);

    private static decimal PointsOf(RandomSheet sheet, Question question, Answer answer) =>
        SelfScore.Points(question, answer, sheet.Bank)!.Value;
}

using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.Scores;

public sealed class SelfScoreTests
{
    [Theory]
    [InlineData(5, "3")]
    [InlineData(4, "2.55")]
    [InlineData(3, "1.80")]
    [InlineData(2, "0.9")]
    [InlineData(1, "0")]
    public void A_place_on_the_scale_earns_its_part(int place, string points)
    {
        var question = Scale("C1-07", 3);

        var earned = SelfScore.Points(question, Place(place), Bank(question));

        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), earned);
    }

    [Theory]
    [InlineData("100", "4")]
    [InlineData("98", "4")]
    [InlineData("97.99", "2.4")]
    [InlineData("90", "2.4")]
    [InlineData("89.99", "0")]
    public void A_number_earns_the_points_of_its_band(string number, string points)
    {
        var question = Number("C2-01", 4, false, (98, 4), (90, 2.4m));

        var earned = SelfScore.Points(
            question, Amount(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), Bank(question));

        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), earned);
    }

    [Fact]
    public void Yes_no_and_options_earn_the_points_of_their_code()
    {
        var yesNo = YesNo("C1-01", 3);
        var choice = Choice("C1-09", 2, false, ("A", 2), ("B", 1.2m), ("C", 0));

        Assert.Equal(3, SelfScore.Points(yesNo, Yes, Bank(yesNo)));
        Assert.Equal(0, SelfScore.Points(yesNo, No, Bank(yesNo)));
        Assert.Equal(1.2m, SelfScore.Points(choice, Option("B"), Bank(choice)));
    }

    [Fact]
    public void Not_applicable_and_unscored_answers_earn_no_points_at_all()
    {
        var number = Number("C1-03", 2, true, (95, 2), (0, 0));
        var typed = Typed("C1-12");

        Assert.Null(SelfScore.Points(number, NotApplicable, Bank(number)));
        Assert.Null(SelfScore.Points(typed, new Answer.Words("gap"), Bank(typed)));
    }

    [Fact]
    public void An_answer_that_does_not_fit_its_question_is_an_error()
    {
        var scale = Scale("C1-07", 3);
        var choice = Choice("C1-09", 2, false, ("A", 2), ("B", 0));
        var bank = Bank(scale, choice);

        Assert.Throws<ArgumentException>(() => SelfScore.Points(scale, Yes, bank));
        Assert.Throws<ArgumentException>(() => SelfScore.Points(scale, Place(6), bank));
        Assert.Throws<ArgumentException>(() => SelfScore.Points(scale, NotApplicable, bank));
        Assert.Throws<ArgumentException>(() => SelfScore.Points(choice, Option("Z"), bank));
        Assert.Throws<ArgumentException>(() => SelfScore.Compute(bank, Answers(("C9-99", Yes))));
    }

    [Fact]
    public void An_unanswered_scored_question_gives_no_score()
    {
        var bank = Bank(YesNo("C1-01", 3), Scale("C1-07", 3), Typed("C1-12"), YesNo("C2-01", 1));

        var outcome = SelfScore.Compute(bank, Answers(("C1-07", Place(3))));

        var unanswered = Assert.IsType<ScoreOutcome.Unanswered>(outcome);
        Assert.Equal(["C1-01", "C2-01"], unanswered.Questions.Select(id => id.Value));
    }

    [Fact]
    public void A_criterion_of_which_nothing_applies_gives_no_score()
    {
        var bank = Bank(YesNo("C1-01", 3), YesNo("C2-01", 3, mayBeNotApplicable: true));

        var outcome = SelfScore.Compute(bank, Answers(("C1-01", Yes), ("C2-01", NotApplicable)));

        var nothing = Assert.IsType<ScoreOutcome.NothingApplicable>(outcome);
        Assert.Equal(new CriterionId("C2"), Assert.Single(nothing.Criteria));
    }

    [Theory]
    [InlineData("10", false)]
    [InlineData("10.01", true)]
    public void The_office_confirms_when_less_than_15_of_25_points_apply(string notApplicable, bool needsOffice)
    {
        var left = decimal.Parse(notApplicable, System.Globalization.CultureInfo.InvariantCulture);
        var bank = Bank(YesNo("C2-01", 25 - left), YesNo("C2-02", left, mayBeNotApplicable: true));

        var score = Computed(bank, Answers(("C2-01", Yes), ("C2-02", NotApplicable))).Score;

        Assert.Equal(needsOffice, Assert.Single(score.Criteria).NeedsOfficeConfirmation);
        Assert.Equal(needsOffice, score.NeedsOfficeConfirmation);
    }

    [Fact]
    public void Vetoes_and_flag_bars_are_named_and_the_first_rule_counts()
    {
        var accident = Choice("C1-12", 0, false, ("A", 0), ("B", 0), ("C", 0)) with
        {
            Effects = [new(AnyOf("C"), AnswerEffect.Veto), new(AnyOf("B", "C"), AnswerEffect.FlagBar)],
        };
        var bank = Bank(YesNo("C1-01", 3), accident);

        QuarterScore With(string code) => Computed(bank, Answers(("C1-01", Yes), ("C1-12", Option(code)))).Score;

        Assert.Empty(With("A").Vetoes.Concat(With("A").FlagBars));
        Assert.Equal(accident.Id, Assert.Single(With("B").FlagBars));
        Assert.Equal(accident.Id, Assert.Single(With("C").Vetoes));
        Assert.Empty(With("C").FlagBars);
        Assert.Equal(25m, With("C").Self);
    }

    internal static ScoreOutcome.Computed Computed(QuestionBank bank, IReadOnlyDictionary<QuestionId, Answer> answers) =>
        Assert.IsType<ScoreOutcome.Computed>(SelfScore.Compute(bank, answers));
}

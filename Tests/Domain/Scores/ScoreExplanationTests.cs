using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using static Wenming.Tests.Domain.Scores.SelfScoreTests;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.Scores;

public sealed class ScoreExplanationTests
{
    private static readonly Question Courtesy = Scale("C1-07", 3) with
    {
        FollowUps = [new(AnyOf("3"), FollowUpKind.Improvement), new(AnyOf("1", "2"), FollowUpKind.Mandatory)],
    };

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, FollowUpKind.Improvement)]
    [InlineData(2, FollowUpKind.Mandatory)]
    public void A_place_is_explained_by_its_factor_and_what_it_leads_to(int place, FollowUpKind? followUp)
    {
        var line = Assert.Single(Computed(Bank(Courtesy), Answers(("C1-07", Place(place)))).Explanation.Lines);

        Assert.Equal(new ScoreReason.ByScale(place, ScaleFactors[place]), line.Reason);
        Assert.Equal(3 * ScaleFactors[place], line.Points);
        Assert.Equal(3, line.MaxPoints);
        Assert.Equal(followUp, line.FollowUp);
        Assert.Null(line.Effect);
    }

    [Theory]
    [InlineData(99, 98, null)]
    [InlineData(97, 90, 98)]
    [InlineData(10, null, 90)]
    public void A_number_is_explained_by_the_band_that_it_hits(int number, int? atLeast, int? below)
    {
        var bank = Bank(Number("C2-01", 4, false, (98, 4), (90, 2.4m)));

        var line = Assert.Single(Computed(bank, Answers(("C2-01", Amount(number)))).Explanation.Lines);

        Assert.Equal(new ScoreReason.ByBand(atLeast, below), line.Reason);
    }

    [Fact]
    public void What_is_left_out_is_explained_too()
    {
        var typed = Typed("C1-12");
        var bank = Bank(YesNo("C1-01", 3), YesNo("C1-02", 2, mayBeNotApplicable: true), typed);

        var explanation = Computed(bank, Answers(("C1-01", Yes), ("C1-02", NotApplicable))).Explanation;

        Assert.Equal(
            [new ScoreReason.ByCode("yes"), new ScoreReason.NotApplicable(), new ScoreReason.Unscored()],
            explanation.Lines.Select(line => line.Reason));
        Assert.Equal([3, null, null], explanation.Lines.Select(line => line.Points));
        Assert.Equal([3, 0, 0], explanation.Lines.Select(line => line.ApplicablePoints));
        Assert.Null(explanation.Lines.Last().Answer);
    }

    [Fact]
    public void The_arithmetic_of_a_criterion_is_given()
    {
        var bank = Bank(YesNo("C1-01", 3), YesNo("C1-02", 4), Courtesy);

        var outcome = Computed(bank, Answers(("C1-01", Yes), ("C1-02", No), ("C1-07", Place(3))));

        var criterion = Assert.Single(outcome.Explanation.Criteria);
        Assert.Equal(25, criterion.Criterion.Points);
        Assert.Equal(new CriterionScore(new("C1"), Score.Fraction(25 * 48, 100), 4.8m, 10, false), criterion.Score);
        Assert.Equal(outcome.Score.Criteria, outcome.Explanation.Criteria.Select(explained => explained.Score));
        Assert.Equal((outcome.Score.Self, outcome.Score.BankVersion), (outcome.Explanation.Self, outcome.Explanation.BankVersion));
        Assert.Equal("test-1", outcome.Score.BankVersion);
    }
}

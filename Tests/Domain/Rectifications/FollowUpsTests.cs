using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Scores;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Domain.Verifications;

namespace Wenming.Tests.Domain.Rectifications;

public sealed class FollowUpsTests
{
    [Fact]
    public void A_sheet_without_a_gap_opens_nothing() => Assert.Empty(Of(BestAnswers.All()));

    [Fact]
    public void Three_of_five_is_not_a_pass_and_opens_an_improvement()
    {
        var answers = BestAnswers.All();
        answers[new("C1-07")] = new Answer.Scale(3);

        var followUp = Assert.Single(Of(answers));

        Assert.Equal(new QuestionId("C1-07"), followUp.Question.Id);
        Assert.Equal(FollowUpKind.Improvement, followUp.Kind);
    }

    [Fact]
    public void Study_that_was_not_held_opens_a_mandatory_rectification()
    {
        var answers = BestAnswers.All();
        answers[new("C1-01")] = new Answer.YesNo(false);

        Assert.Equal(FollowUpKind.Mandatory, Assert.Single(Of(answers)).Kind);
    }

    private static IReadOnlyList<FollowUp> Of(Dictionary<QuestionId, Answer> answers) =>
        FollowUps.Of(Assert.IsType<ScoreOutcome.Computed>(SelfScore.Compute(ShippedCatalog.Bank, answers)).Explanation);
}

using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.SelfChecks;

public sealed class SheetReviewTests
{
    private static readonly Question Tasks = YesNo("C2-01", 4, mayBeNotApplicable: true) with { Evidence = Required(null) };
    private static readonly Question Lawful = Choice("C2-07", 3, false, ("A", 3), ("C", 0)) with { Evidence = Required(AnyOf("C")) };
    private static readonly Question Courtesy = Scale("C2-03", 3);
    private static readonly Question Gap = Typed("C2-12");

    [Fact]
    public void An_empty_sheet_lacks_every_answer()
    {
        var review = SheetReview.Of(Bank(Tasks, Lawful, Courtesy, Gap), new Dictionary<QuestionId, SheetAnswer>(), Answers());

        Assert.False(review.IsComplete);
        Assert.Equal([Tasks, Lawful, Courtesy, Gap], review.Gaps.Select(gap => gap.Question));
        Assert.All(review.Gaps, gap => Assert.Equal([MissingPart.Answer], gap.Missing));
    }

    [Fact]
    public void A_sheet_with_everything_may_be_sent()
    {
        var sheet = new Dictionary<QuestionId, SheetAnswer>
        {
            [Tasks.Id] = new(Yes, "list 7", null),
            [Lawful.Id] = new(Option("A"), null, null),
            [Courtesy.Id] = new(Place(4), null, null),
            [Gap.Id] = new(new Answer.Words("we are slow"), null, null),
        };

        Assert.True(SheetReview.Of(Bank(Tasks, Lawful, Courtesy, Gap), sheet, Answers(("C2-03", Place(4)))).IsComplete);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \t")]
    public void Required_evidence_that_is_not_given_blocks_the_sheet(string? evidence)
    {
        Assert.Equal([MissingPart.Evidence], MissingOf(Tasks, new(Yes, evidence, null)));
    }

    [Fact]
    public void Evidence_is_asked_for_only_with_the_answers_that_need_it()
    {
        Assert.Empty(MissingOf(Tasks, new(NotApplicable, null, null)));
        Assert.Empty(MissingOf(Lawful, new(Option("A"), null, null)));
        Assert.Equal([MissingPart.Evidence], MissingOf(Lawful, new(Option("C"), null, null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Words_without_a_word_are_no_answer(string typed)
    {
        Assert.Equal([MissingPart.Answer], MissingOf(Gap, new(new Answer.Words(typed), null, null)));
    }

    [Fact]
    public void Differing_from_the_members_needs_a_reason()
    {
        Assert.Equal([MissingPart.Reason], MissingOf(Courtesy, new(Place(5), null, null), Place(4)));
        Assert.Equal([MissingPart.Reason], MissingOf(Courtesy, new(Place(3), null, " "), Place(4)));
        Assert.Empty(MissingOf(Courtesy, new(Place(5), null, "two members were away"), Place(4)));
        Assert.Empty(MissingOf(Courtesy, new(Place(4), null, null), Place(4)));
    }

    [Fact]
    public void An_answer_can_lack_two_things()
    {
        Assert.Equal([MissingPart.Evidence, MissingPart.Reason], MissingOf(Tasks, new(Yes, null, null), No));
    }

    private static IReadOnlyList<MissingPart> MissingOf(Question question, SheetAnswer given, Answer? suggestion = null)
    {
        var review = SheetReview.Of(
            Bank(question),
            new Dictionary<QuestionId, SheetAnswer> { [question.Id] = given },
            suggestion is null ? Answers() : Answers((question.Id.Value, suggestion)));
        return review.IsComplete ? [] : Assert.Single(review.Gaps).Missing;
    }

    private static EvidenceRule Required(Condition? when) => new(EvidenceNeed.Required, when, new Text("文号", "number"), 100);
}

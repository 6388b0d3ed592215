using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.SelfChecks;

public sealed class MemberAnswersPropertyTests
{
    private static readonly Question Question = Scale("C4-03", 3, mayBeNotApplicable: true);

    private static readonly Arbitrary<List<Answer>> Answers =
        Gen.Choose(0, 5).Select(place => place == 0 ? NotApplicable : Place(place)).ListOf().Select(list => list.ToList()).ToArbitrary();

    [Fact]
    public void The_order_of_answering_leaves_no_trace()
    {
        Prop.ForAll(Answers, answers =>
            MemberAnswers.Summarise(Question, answers) == MemberAnswers.Summarise(Question, [.. answers.OrderBy(answer => answer.Code)])
            && MemberAnswers.Summarise(Question, answers) == MemberAnswers.Summarise(Question, [.. answers.AsEnumerable().Reverse()]))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_median_lies_in_the_spread_and_at_least_half_answered_as_well_or_better()
    {
        Prop.ForAll(Answers, answers =>
        {
            if (MemberAnswers.Summarise(Question, answers) is not MemberSummary.Counted { Spread: { } spread })
                return answers.Count(answer => answer is Answer.Scale) < MemberAnswers.Fewest;
            var places = answers.OfType<Answer.Scale>().Select(answer => answer.Place).ToList();
            var median = ((Answer.Scale)spread.Median).Place;
            return places.Min() <= median && median <= places.Max() && places.Count(place => place >= median) * 2 >= places.Count;
        }).QuickCheckThrowOnFailure();
    }
}

using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.SelfChecks;

public sealed class MemberAnswersTests
{
    private static readonly Question OnScale = Scale("C4-03", 3, mayBeNotApplicable: true);
    private static readonly Question OnChoice = Choice("C2-06", 2, false, ("A", 2), ("B", 1.2m), ("C", 1.2m), ("D", 0));

    [Fact]
    public void Fewer_than_three_answers_show_nothing()
    {
        Assert.Equal(new MemberSummary.TooFew(), MemberAnswers.Summarise(OnScale, []));
        Assert.Equal(new MemberSummary.TooFew(), MemberAnswers.Summarise(OnScale, [Place(5), Place(5)]));
    }

    [Theory]
    [InlineData("5 4 1", 4)]
    [InlineData("5 5 4 4", 4)] // 4.5 rounded down
    [InlineData("1 2 5 5", 3)] // 3.5 rounded down
    [InlineData("3 3 5 5", 4)]
    [InlineData("2 2 2 5 5", 2)]
    public void The_median_of_places_is_rounded_down(string places, int median)
    {
        var answers = places.Split(' ').Select(place => Place(place[0] - '0')).ToList();

        var counted = Counted(OnScale, answers);

        Assert.Equal(answers.Count, counted.Count);
        Assert.Equal(Place(median), counted.Spread?.Median);
        Assert.Equal(Place(median), counted.Suggestion);
    }

    [Fact]
    public void The_spread_is_the_lowest_and_the_highest()
    {
        var spread = Counted(OnScale, [Place(4), Place(2), Place(5)]).Spread;

        Assert.Equal(new AnswerSpread(Place(4), Place(2), Place(5)), spread);
    }

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(1, 2, false)]
    [InlineData(3, 2, true)]
    public void Yes_needs_more_than_half(int yes, int no, bool isYes)
    {
        List<Answer> answers = [.. Enumerable.Repeat(Yes, yes), .. Enumerable.Repeat(No, no)];

        Assert.Equal(new Answer.YesNo(isYes), Counted(YesNo("C1-06", 3), answers).Suggestion);
    }

    [Theory]
    [InlineData("A A D", "A")]
    [InlineData("A A D D", "D")]
    [InlineData("A B C D", "C")] // B and C earn the same: the later one is the worse
    [InlineData("D C A", "C")]
    public void Of_two_middle_options_the_worse_counts(string options, string suggestion)
    {
        Assert.Equal(Option(suggestion), Counted(OnChoice, [.. options.Split(' ').Select(Option)]).Suggestion);
    }

    [Theory]
    [InlineData("99 91 50", 91)]
    [InlineData("99 98 91 50", 91)]
    public void Of_two_middle_numbers_the_worse_counts(string numbers, int suggestion)
    {
        var question = Number("C2-01", 4, false, (98, 4), (90, 2.4m), (0, 0));

        Assert.Equal(Amount(suggestion), Counted(question, Amounts(numbers)).Suggestion);
    }

    [Fact]
    public void Where_few_is_good_the_larger_middle_number_is_the_worse()
    {
        var question = Number("C3-07", 3, false, (0, 3), (1, 1.8m), (2, 0.9m), (3, 0));

        Assert.Equal(Amount(2), Counted(question, Amounts("0 1 2 3")).Suggestion);
    }

    [Fact]
    public void Not_applicable_is_suggested_only_when_more_than_half_say_so()
    {
        var half = Counted(OnScale, [NotApplicable, NotApplicable, NotApplicable, Place(4), Place(4), Place(2)]);
        var most = Counted(OnScale, [NotApplicable, NotApplicable, NotApplicable, NotApplicable, Place(4), Place(4), Place(2)]);

        Assert.Equal((6, 3, Place(4)), (half.Count, half.NotApplicableCount, half.Suggestion));
        Assert.Equal((7, 4, NotApplicable), (most.Count, most.NotApplicableCount, most.Suggestion));
        Assert.Equal(Place(4), most.Spread?.Median);
    }

    [Fact]
    public void Fewer_than_three_values_are_not_shown_however_many_answered()
    {
        var counted = Counted(OnScale, [NotApplicable, NotApplicable, Place(1), Place(5)]);

        Assert.Equal(new MemberSummary.Counted(4, 2, null, null), counted);
    }

    [Fact]
    public void Words_have_no_median()
    {
        var words = new Answer.Words("gap");

        Assert.Equal(new MemberSummary.NotComparable(), MemberAnswers.Summarise(Typed("C2-12"), [words, words, words]));
    }

    [Fact]
    public void An_answer_that_does_not_fit_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => MemberAnswers.Summarise(OnScale, [Place(1), Place(2), Yes]));
        Assert.Throws<ArgumentException>(() => MemberAnswers.Summarise(OnChoice, [Option("A"), Option("A"), Option("Z")]));
        Assert.Throws<ArgumentException>(() => MemberAnswers.Summarise(OnChoice, [Option("A"), Option("A"), NotApplicable]));
    }

    private static MemberSummary.Counted Counted(Question question, IReadOnlyList<Answer> answers) =>
        Assert.IsType<MemberSummary.Counted>(MemberAnswers.Summarise(question, answers));

    private static List<Answer> Amounts(string numbers) =>
        [.. numbers.Split(' ').Select(number => Amount(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)))];
}

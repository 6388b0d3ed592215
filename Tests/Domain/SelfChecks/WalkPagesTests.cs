using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.SelfChecks;

public sealed class WalkPagesTests
{
    // As many questions as the bank of rules.md 1 has: for everybody and in all.
    private static readonly QuestionBank Bank = BankOf((3, 11), (3, 12), (3, 12), (9, 10));

    [Fact]
    public void A_member_is_walked_through_18_questions_on_five_pages()
    {
        var pages = WalkPages.ForMember(Bank);

        Assert.Equal([3, 3, 3, 5, 4], pages.Select(page => page.Questions.Count));
        Assert.Equal(["C1 1/1", "C2 1/1", "C3 1/1", "C4 1/2", "C4 2/2"], pages.Select(Heading));
        Assert.All(pages.SelectMany(page => page.Questions), question => Assert.Equal(AskedOf.Everyone, question.AskedOf));
    }

    [Fact]
    public void The_sheet_has_all_45_questions_on_eight_pages()
    {
        var pages = WalkPages.ForSheet(Bank);

        Assert.Equal([6, 5, 6, 6, 6, 6, 5, 5], pages.Select(page => page.Questions.Count));
        Assert.Equal(Enumerable.Range(0, 8), pages.Select(page => page.Index));
        Assert.Equal(Bank.Questions, pages.SelectMany(page => page.Questions));
    }

    [Fact]
    public void A_criterion_that_asks_a_member_nothing_has_no_page()
    {
        var pages = WalkPages.ForMember(BankOf((2, 4), (0, 5), (1, 1)));

        Assert.Equal(["C1 1/1", "C3 1/1"], pages.Select(Heading));
    }

    [Fact]
    public void Every_criterion_is_split_evenly_into_as_few_pages_as_possible()
    {
        Prop.ForAll(Gen.Choose(1, 40).ToArbitrary(), count =>
        {
            var sizes = WalkPages.ForSheet(BankOf((0, count))).Select(page => page.Questions.Count).ToList();
            return sizes.Sum() == count && sizes.Count == (count + 5) / 6 && sizes.Max() - sizes.Min() <= 1
                && sizes.SequenceEqual(sizes.OrderDescending());
        }).QuickCheckThrowOnFailure();
    }

    private static string Heading(WalkPage page) => $"{page.Criterion.Id} {page.PartOfCriterion}/{page.PartsOfCriterion}";

    private static QuestionBank BankOf(params (int Everyone, int All)[] criteria) => TestBank(
        criteria.SelectMany((counts, index) => Enumerable.Range(1, counts.All).Select(number =>
            YesNo($"C{index + 1}-{number:00}", 1) with { AskedOf = number <= counts.Everyone ? AskedOf.Everyone : AskedOf.Head })));

    private static QuestionBank TestBank(IEnumerable<Question> questions) => Scores.TestQuestions.Bank([.. questions]);
}

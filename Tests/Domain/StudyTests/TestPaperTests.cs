using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.StudyTests;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>Rules.md 3.2: 20 items, 12 political and 8 professional, drawn so that anybody can draw them again.</summary>
public sealed class TestPaperTests
{
    private static readonly IReadOnlySet<TestItemId> Nothing = new HashSet<TestItemId>();

    [Fact]
    public void A_paper_asks_12_political_items_and_then_8_professional_ones() => Assert.Equal(
        "PPPPPPPPPPPPBBBBBBBB",
        string.Concat(Draw("2026Q1").Items.Select(one => ASitting.Bank.Require(one.Item).Category == TestItemCategory.Political ? 'P' : 'B')));

    [Fact]
    public void The_same_seed_draws_the_same_and_another_seed_something_else()
    {
        Assert.Equal(Draw("a").Items, Draw("a").Items);
        Assert.NotEqual(Draw("a").Items, Draw("b").Items);
    }

    // Computed apart from the program: SHA-256 of seed|item, seed|item|place and seed|item|letter, in the order of their hexadecimal digits.
    [Fact]
    public void A_seed_draws_what_it_will_always_draw()
    {
        Assert.Equal(
            "T11-BADC T15-CDBA T12-DBCA T05-ABDC T01-CBAD T19-CDBA T02-DCBA T14-ADCB T16-DACB T09-BADC T07-CDBA T20-DBAC "
            + "T22-DCAB T23-DACB T34-BCAD T28-DCBA T32-DBCA T25-CADB T36-DBCA T38-CDAB",
            string.Join(' ', Draw("2026Q1").Items.Select(one => $"{one.Item}-{one.Order}")));
        Assert.Equal("847F596D8761E8DD98DFC8A4DC9AAF4AB54C970CA89D05E343D5596E9C33B464", TestPaper.SeedOf("2026Q1", ASitting.Wang, 1));
    }

    [Fact]
    public void What_is_stored_draws_the_paper_again()
    {
        var paper = ASitting.Begun().Open!.Paper;

        Assert.Equal("2026.1", paper.BankVersion);
        Assert.Equal(paper.Items, Draw(paper.Seed).Items);
    }

    [Fact]
    public void Each_test_person_and_attempt_has_its_own_seed_and_none_names_the_person()
    {
        string[] seeds =
        [
            TestPaper.SeedOf("2026Q1", ASitting.Wang, 1), TestPaper.SeedOf("2026Q1", ASitting.Wang, 2),
            TestPaper.SeedOf("2026Q1", new("li-na"), 1), TestPaper.SeedOf("2026Q2", ASitting.Wang, 1),
        ];

        Assert.Equal(4, seeds.Distinct().Count());
        Assert.All(seeds, seed => Assert.DoesNotContain("wang", seed, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_unchecked_or_struck_is_not_drawn()
    {
        HashSet<TestItemId> struck = [new("T01"), new("T21")];

        var drawn = Enumerable.Range(0, 300).SelectMany(seed => TestPaper.Draw(ASitting.Bank, $"seed {seed}", Nothing, struck).Items).ToList();

        Assert.DoesNotContain(drawn, one => one.Item.Value is "T01" or "T08" or "T10" or "T21");
        Assert.Equal(34, drawn.Select(one => one.Item).Distinct().Count());
    }

    [Fact]
    public void Over_many_seeds_chance_reaches_every_item_and_puts_the_right_option_everywhere()
    {
        var drawn = Enumerable.Range(0, 300).SelectMany(seed => Draw($"seed {seed}").Items).ToList();

        Assert.Equal(36, drawn.Select(one => one.Item).Distinct().Count());
        Assert.All(drawn.GroupBy(one => one.Item), asked => Assert.Equal(
            [0, 1, 2, 3], asked.Select(one => one.Order.IndexOf(one.Right, StringComparison.Ordinal)).Distinct().Order()));
    }

    [Fact]
    public void A_second_paper_asks_first_what_the_first_did_not_ask()
    {
        var first = Draw("first").Items.Select(one => one.Item).ToHashSet();

        var second = TestPaper.Draw(ASitting.Bank, "second", first, Nothing);

        // 18 political items are asked, so that 6 are new; of the 18 professional ones 10 are left.
        Assert.Equal(6, second.Items.Count(one => first.Contains(one.Item)));
        Assert.Equal(6, second.Items.Take(12).Count(one => first.Contains(one.Item)));
    }

    [Fact]
    public void Too_few_items_draw_nothing()
    {
        var struck = ASitting.Bank.Items.Skip(20).Take(11).Select(item => item.Id).ToHashSet();

        Assert.False(ASitting.Bank.HasEnough(struck));
        Assert.Throws<ArgumentException>(() => TestPaper.Draw(ASitting.Bank, "a", Nothing, struck));
    }

    [Fact]
    public void Whatever_was_asked_or_struck_no_item_is_drawn_twice_and_every_option_is_shown_once() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            var before = ASitting.Bank.Items.Where(_ => chance.Next(2) == 0).Select(item => item.Id).ToHashSet();
            var struck = ASitting.Bank.Items.OrderBy(_ => chance.Next()).Take(chance.Next(6)).Select(item => item.Id).ToHashSet();
            var paper = TestPaper.Draw(ASitting.Bank, number.ToString(CultureInfo.InvariantCulture), before, struck);
            return paper.Items.Select(one => one.Item).Distinct().Count() == 20
                && paper.Items.All(one => !struck.Contains(one.Item) && string.Concat(one.Order.Order()) == "ABCD")
                && paper.Items.All(one => one.Right == ASitting.Bank.Require(one.Item).Right);
        }).QuickCheckThrowOnFailure();

    private static TestPaper Draw(string seed) => TestPaper.Draw(ASitting.Bank, seed, Nothing, Nothing);
}

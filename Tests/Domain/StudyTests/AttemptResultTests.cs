using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.StudyTests;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>100 × right ÷ counted, exactly; 80 passes; a struck item counts for nobody.</summary>
public sealed class AttemptResultTests
{
    [Theory]
    [InlineData(20, "100.00", true)]
    [InlineData(17, "85.00", true)]
    [InlineData(16, "80.00", true)]
    [InlineData(15, "75.00", false)]
    [InlineData(0, "0.00", false)]
    public void Each_of_20_items_counts_5_points_and_80_pass(int right, string shown, bool isPassed)
    {
        var result = ASitting.WithRight(right).Best(ASitting.Test)!;

        Assert.Equal(shown, result.Value!.Value.Cut());
        Assert.Equal(isPassed, result.IsPassed(ASitting.Bank.Rules));
    }

    // The paper's first items are those that were answered rightly.
    [Theory]
    [InlineData(16, new[] { 19 }, "84.21", true)]
    [InlineData(16, new[] { 0 }, "78.94", false)]
    [InlineData(15, new[] { 19 }, "78.94", false)]
    [InlineData(15, new[] { 18, 19 }, "83.33", true)]
    [InlineData(17, new[] { 0, 1, 2, 18, 19 }, "93.33", true)]
    [InlineData(12, new[] { 15, 16, 17, 18, 19 }, "80.00", true)]
    public void A_struck_item_is_neither_right_nor_wrong(int right, int[] struck, string shown, bool isPassed)
    {
        var attempt = ASitting.WithRight(right).Attempts[0];

        var result = AttemptResult.Of(attempt, ASitting.Without(attempt, struck));

        Assert.Equal(shown, result.Value!.Value.Cut());
        Assert.Equal(isPassed, result.IsPassed(ASitting.Bank.Rules));
        Assert.Equal(struck.Length, result.Struck);
    }

    [Fact]
    public void Striking_what_a_paper_does_not_ask_changes_nothing_for_it()
    {
        var attempt = ASitting.WithRight(16).Attempts[0];
        var other = ASitting.Bank.Items.First(item => attempt.Paper.Items.All(asked => asked.Item != item.Id));

        var test = Assert.IsType<StrikeStep.Taken>(ASitting.Test.Strike(other.Id, "有误", ASitting.Office, ASitting.Bank, ASitting.Afterwards)).Test;

        Assert.Equal(AttemptResult.Of(attempt, ASitting.Test), AttemptResult.Of(attempt, test));
    }

    [Fact]
    public void A_struck_item_can_make_the_other_attempt_the_best()
    {
        var sitting = ASitting.Again(ASitting.WithRight(16), 15);
        var onlySecond = Enumerable.Range(15, 5).First(place => sitting.Attempts[0].Paper.Items.All(one => one.Item != sitting.Attempts[1].Paper.Items[place].Item));
        var onlyFirst = Enumerable.Range(0, 16).First(place => sitting.Attempts[1].Paper.Items.All(one => one.Item != sitting.Attempts[0].Paper.Items[place].Item));
        var test = ASitting.Without(sitting.Attempts[0], onlyFirst);
        test = test with { Struck = [.. test.Struck, new StruckItem(sitting.Attempts[1].Paper.Items[onlySecond].Item, "有误", new("office"), ASitting.Afterwards)] };

        // 15 of 19 in both: the first of equals. Before, the first alone: 16 of 20.
        Assert.Equal(new AttemptResult(16, 20, 0), sitting.Best(ASitting.Test));
        Assert.Equal(new AttemptResult(15, 19, 1), sitting.Best(test));
    }

    [Fact]
    public void When_everything_is_struck_there_is_no_value_and_nothing_passes()
    {
        var sitting = ASitting.WithRight(20);
        var test = ASitting.Without(sitting.Attempts[0], Enumerable.Range(0, 20));

        var result = AttemptResult.Of(sitting.Attempts[0], test);

        Assert.Null(result.Value);
        Assert.False(result.IsPassed(ASitting.Bank.Rules));
        Assert.Null(sitting.Best(test));
        Assert.True(sitting.HasTakenPart);
    }

    [Fact]
    public void What_is_not_handed_in_has_no_result()
    {
        var attempt = ASitting.Answered(ASitting.Begun(), _ => true).Open!;

        Assert.Throws<ArgumentException>(() => AttemptResult.Of(attempt, ASitting.Test));
    }

    [Fact]
    public void A_bank_whose_key_is_corrected_does_not_change_a_paper_that_was_drawn()
    {
        var attempt = ASitting.WithRight(20).Attempts[0];
        var corrected = ASitting.Bank with { Items = [.. ASitting.Bank.Items.Select(item => item with { Right = item.Right == 'A' ? 'B' : 'A' })] };

        var explained = Assert.IsType<TestExplanation.Given>(TestExplanation.Of(attempt, ASitting.Test, corrected));

        Assert.Equal(20, explained.Result.Right);
        Assert.All(explained.Items, item => Assert.True(item.IsRight));
    }

    [Fact]
    public void Striking_a_wrong_answer_never_lowers_a_right_one_never_raises_and_the_order_does_not_matter() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            var rights = Enumerable.Range(0, 20).Select(_ => chance.Next(3) > 0).ToArray();
            var sitting = ASitting.Taken(ASitting.Answered(ASitting.Begun(), place => rights[place]).HandIn(ASitting.Test, ASitting.During));
            var attempt = sitting.Attempts[0];
            var places = Enumerable.Range(0, 20).OrderBy(_ => chance.Next()).Take(chance.Next(1, 20)).ToList();
            var before = AttemptResult.Of(attempt, ASitting.Without(attempt, places.SkipLast(1)));
            var after = AttemptResult.Of(attempt, ASitting.Without(attempt, places));
            var isFair = rights[places[^1]] ? after.Value <= before.Value : after.Value >= before.Value;
            return isFair
                && after == AttemptResult.Of(attempt, ASitting.Without(attempt, places.AsEnumerable().Reverse()))
                && after.Right == Enumerable.Range(0, 20).Except(places).Count(place => rights[place])
                && after.IsPassed(ASitting.Bank.Rules) == (after.Right * 5 >= after.Counted * 4);
        }).QuickCheckThrowOnFailure();
}

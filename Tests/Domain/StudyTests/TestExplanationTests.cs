using Wenming.Domain.StudyTests;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>What is right is told with its source, and only after the attempt was handed in.</summary>
public sealed class TestExplanationTests
{
    [Fact]
    public void Nothing_is_explained_before_the_attempt_is_handed_in() =>
        Assert.IsType<TestExplanation.NotYet>(TestExplanation.Of(ASitting.Answered(ASitting.Begun(), _ => true).Open!, ASitting.Test, ASitting.Bank));

    [Fact]
    public void What_is_shown_while_answering_has_no_place_for_what_is_right() => Assert.Equal(
        ["Given", "IsStruck", "Item", "Options", "Text"],
        typeof(AskedItem).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Afterwards_each_item_says_what_is_right_on_this_paper_and_where_it_stands()
    {
        var attempt = ASitting.WithRight(16).Attempts[0];

        var explained = Assert.IsType<TestExplanation.Given>(TestExplanation.Of(attempt, ASitting.Test, ASitting.Bank));

        Assert.Equal(16, explained.Result.Right);
        Assert.Equal([.. Enumerable.Repeat(true, 16), .. Enumerable.Repeat(false, 4)], explained.Items.Select(item => item.IsRight));
        Assert.All(explained.Items, item =>
        {
            var source = ASitting.Bank.Require(item.Asked.Item);
            Assert.Equal(source.Option(source.Right), item.Asked.Options[item.Right]);
            Assert.Equal(source.Source, item.Source);
            Assert.Null(item.StruckBecause);
        });
    }

    [Fact]
    public void A_struck_item_says_why()
    {
        var attempt = ASitting.WithRight(16).Attempts[0];

        var explained = Assert.IsType<TestExplanation.Given>(TestExplanation.Of(attempt, ASitting.Without(attempt, 2), ASitting.Bank));

        Assert.Equal("答案有误", explained.Items[2].StruckBecause);
        Assert.Equal(new AttemptResult(15, 19, 1), explained.Result);
    }

    [Fact]
    public void An_item_that_was_taken_out_of_the_bank_is_missed_aloud()
    {
        var attempt = ASitting.WithRight(16).Attempts[0];
        var gone = attempt.Paper.Items[0].Item;
        var bank = ASitting.Bank with { Items = [.. ASitting.Bank.Items.Where(item => item.Id != gone)] };

        var error = Assert.Throws<InvalidOperationException>(() => TestExplanation.Of(attempt, ASitting.Test, bank));

        Assert.Contains($"{gone}", error.Message, StringComparison.Ordinal);
    }
}

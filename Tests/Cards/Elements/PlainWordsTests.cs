using Wenming.Cards.Elements;
using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;

namespace Wenming.Tests.Cards.Elements;

/// <summary>Where no card can be shown, its words still are.</summary>
public sealed class PlainWordsTests
{
    [Fact]
    public void Every_card_says_all_its_words_in_plain_text() => Findings.AssertNone(
        from card in CardGallery.All
        from words in CardWalk.Elements(card.Card).SelectMany(VisibleWords)
        where !card.Card.FallbackText.Contains(words, StringComparison.Ordinal)
        select $"{card} does not say “{words}” in its fallbackText.");

    [Fact]
    public void Plain_words_hold_no_formatting_of_ours() => Findings.AssertNone(
        CardGallery.All.Where(card => card.Card.FallbackText.Contains("**", StringComparison.Ordinal)).Select(card => $"{card} says ** in its fallbackText."));

    [Fact]
    public void An_odd_name_is_said_as_it_was_typed()
    {
        var cards = CardGallery.All.Where(card => card.Name.StartsWith("home-member", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(cards);
        Assert.All(cards, card => Assert.Contains(Sample.OddSection.Value, card.Card.FallbackText, StringComparison.Ordinal));
    }

    private static IEnumerable<string> VisibleWords(CardElement element) => element switch
    {
        TextBlock text => [Markdown.Plain(text.Text)],
        FactSet set => set.Facts.SelectMany(fact => new[] { Markdown.Plain(fact.Title), Markdown.Plain(fact.Value) }),
        InputToggle toggle => [toggle.Title],
        CardInput input => [input.Label],
        _ => [],
    };

    [Fact]
    public void A_link_is_said_with_its_address_and_a_typed_one_as_it_was_typed() => Assert.Equal(
        "打开链接 https://flk.npc.gov.cn/\n[丙](https://x.cn)",
        PlainWords.Of([new TextBlock("[打开链接](https://flk.npc.gov.cn/)"), new TextBlock(Markdown.Escape("[丙](https://x.cn)"))]));
}

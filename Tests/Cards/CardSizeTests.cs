using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;
using Xunit.Abstractions;

namespace Wenming.Tests.Cards;

/// <summary>Every host takes every card: the strictest refuses above about 28 KB, Teams counts UTF-16.</summary>
public sealed class CardSizeTests(ITestOutputHelper output)
{
    private const int MostUtf8Bytes = 24 * 1024;
    private const int MostUtf16Bytes = 80 * 1024;

    [Fact]
    public void Every_card_stays_below_24_KB_and_below_80_KB_in_UTF_16()
    {
        var largestFirst = CardGallery.All.OrderByDescending(card => card.Utf8Bytes).ToList();

        foreach (var card in largestFirst.Take(30))
            output.WriteLine($"{card.Utf8Bytes} bytes, {card.Json.Length * 2} in UTF-16: {card}");
        Findings.AssertNone(TooLarge(largestFirst));
    }

    [Fact]
    public void A_card_that_is_too_large_is_reported()
    {
        var card = CardGallery.All[0];
        var large = card with { Card = card.Card with { Speak = new string('表', MostUtf8Bytes / 3) } };

        Assert.Single(TooLarge([large]));
    }

    private static IEnumerable<string> TooLarge(IEnumerable<GalleryCard> cards) => cards
        .Where(card => card.Utf8Bytes >= MostUtf8Bytes || card.Json.Length * 2 >= MostUtf16Bytes)
        .Select(card => $"{card} has {card.Utf8Bytes} bytes, {card.Json.Length * 2} in UTF-16.");
}

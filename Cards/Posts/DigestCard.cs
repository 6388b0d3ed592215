using System.Text;
using System.Text.Json;
using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Posts;

/// <summary>The day's reminders to one person, in one card. A single one looks like a card of its own.</summary>
public static class DigestCard
{
    /// <summary>Buttons of a matter; a third would be one that nobody reads.</summary>
    private const int MostButtons = 2;

    /// <summary>Bytes that every host takes (the strictest refuses at about 28 KB), with some to spare for the envelope.</summary>
    private const int MostBytes = 23 * 1024;

    /// <summary>The card. What does not fit loses its body first, from the last matter on: its title and buttons lead there.</summary>
    /// <param name="items">The matters, the most urgent first; at least one.</param>
    /// <param name="language">The language of the card.</param>
    /// <exception cref="ArgumentException">There is no matter.</exception>
    public static AdaptiveCard Build(IReadOnlyList<DigestItem> items, Language language)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0)
            throw new ArgumentException("A digest needs at least one matter: who has none is not written to.", nameof(items));
        for (var whole = items.Count; whole > 0; whole--)
        {
            if (Compose(items, items.Count, whole, language) is var card && Fits(card))
                return card;
        }

        var shown = items.Count;
        while (shown > 1 && !Fits(Compose(items, shown, 0, language)))
            shown--;
        return Compose(items, shown, 0, language);
    }

    private static AdaptiveCard Compose(IReadOnlyList<DigestItem> items, int shown, int whole, Language language) => Card.Of(
        language,
        [
            Card.Heading(items.Count == 1 ? Markdown.Escape(items[0].Title) : PostTexts.DigestTitle.In(language, items.Count)),
            .. items.Take(shown).SelectMany((item, index) => Item(item, index < whole, items.Count > 1)),
            shown < items.Count ? Card.Quiet(PostTexts.AndMore.In(language, items.Count - shown)) : null,
            Card.Quiet(PostTexts.DigestFoot.In(language)) with { Spacing = "medium", Separator = true },
        ]);

    private static IEnumerable<CardElement> Item(DigestItem item, bool isWhole, bool isTitled)
    {
        if (isTitled)
            yield return Card.Subheading(Markdown.Escape(item.Title)) with { Separator = true };
        foreach (var element in isWhole ? item.Body : [])
            yield return element;
        if (item.Buttons.Count > 0)
            yield return Card.Buttons([.. item.Buttons.Take(MostButtons)]);
    }

    private static bool Fits(AdaptiveCard card) =>
        Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(card, CardJson.Exact.AdaptiveCard)) <= MostBytes;
}

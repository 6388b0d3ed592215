using Wenming.Cards.Elements;
using Wenming.Cards.Posts;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Posts.Sending;

/// <summary>The day's reminders one below the other.</summary>
internal static class PlainDigest
{
    public static AdaptiveCard Build(IReadOnlyList<DigestItem> items, Language language) => Card.Of(
        language,
        [
            .. items.SelectMany(item => (IEnumerable<CardElement?>)
            [
                Card.Heading(item.Title), .. item.Body, item.Buttons.Count == 0 ? null : Card.Buttons([.. item.Buttons]),
            ]),
        ]);
}

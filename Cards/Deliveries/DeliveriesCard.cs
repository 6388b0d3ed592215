using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Deliveries;

/// <summary>The posts, newest first, ten a page.</summary>
public static class DeliveriesCard
{
    /// <summary>Posts a page.</summary>
    public const int PageSize = 10;

    private const int ButtonsARow = 5;

    /// <summary>The card.</summary>
    /// <param name="posts">The posts of this page.</param>
    /// <param name="page">The page, from 0.</param>
    /// <param name="pages">How many there are, at least 1.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(IReadOnlyList<PostLine> posts, int page, int pages, Language language)
    {
        ArgumentNullException.ThrowIfNull(posts);
        if (posts.Count == 0)
            return Card.Of(language, Card.Heading(DeliveryTexts.Title.In(language)), new TextBlock(DeliveryTexts.Nothing.In(language)));
        var first = page * PageSize;
        return Card.Of(
            language,
            [
                Card.Heading(DeliveryTexts.Title.In(language)),
                .. posts.SelectMany((post, place) => Lines(post, first + place + 1, language)),
                .. posts.Select((post, place) => Open(post, first + place + 1)).Chunk(ButtonsARow).Select(row => Card.Buttons([.. row])),
                Card.Quiet(DeliveryTexts.PageOf.In(language, page + 1, pages)) with { Spacing = "medium" },
                Card.Quiet(DeliveryTexts.Hint.In(language)),
                pages == 1 ? null : Card.Buttons(Turn(page - 1, pages, DeliveryTexts.PreviousPage, language), Turn(page + 1, pages, DeliveryTexts.NextPage, language)),
            ]);
    }

    /// <summary>How many copies stand where, in one line.</summary>
    internal static string CountWords(PostLine post, Language language)
    {
        var words = post.Counts.Select(count => DeliveryTexts.Count.In(language, count.State.In(language), count.Copies)).ToList();
        if (post.MayBeDouble > 0)
            words.Add(DeliveryTexts.Double.In(language, post.MayBeDouble));
        return words.Count == 0 ? DeliveryTexts.NoCopies.In(language) : string.Join(" · ", words);
    }

    private static IEnumerable<CardElement> Lines(PostLine post, int number, Language language)
    {
        yield return new TextBlock(DeliveryTexts.Line.In(language, number, Markdown.Escape(post.Title), QuarterWords.Of(post.DueAt, language))) { Spacing = "medium" };
        yield return Card.Quiet(CountWords(post, language));
    }

    private static ActionExecute Open(PostLine post, int number) =>
        new DeliveriesCommand(0, post.Id).ToCommand().ToAction(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ActionExecute? Turn(int page, int pages, Text title, Language language) =>
        page < 0 || page >= pages ? null : new DeliveriesCommand(page, null).ToCommand().ToAction(title.In(language));
}

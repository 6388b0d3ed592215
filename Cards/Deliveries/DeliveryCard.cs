using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Deliveries;

/// <summary>One post: how many copies stand where, and why; names where the reader may see them.</summary>
public static class DeliveryCard
{
    private const int MostNames = 40;
    private const int LongestReason = 80;

    /// <summary>Characters of lines in a card. Each stands twice in it, as words of its own and for hosts without cards.</summary>
    private const int MostCharacters = 2_400;

    /// <summary>The card.</summary>
    /// <param name="post">The post.</param>
    /// <param name="reasons">Where its copies stand and why, what needs attention first; empty for readers who see counts only.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(PostLine post, IReadOnlyList<ReasonLine> reasons, Language language)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(reasons);
        var shown = Fitting(reasons, language);
        var left = reasons.Count - shown.Count;
        return Card.Of(
            language,
            [
                Card.Heading(Markdown.Escape(post.Title)),
                Card.Quiet(DeliveryTexts.Owed.In(language, QuarterWords.Of(post.DueAt, language))),
                new TextBlock(DeliveriesCard.CountWords(post, language)),
                .. reasons.Count == 0 ? [Card.Quiet(DeliveryTexts.CountsOnly.In(language))] : Reasons(shown, language),
                left > 0 ? Card.Quiet(DeliveryTexts.MoreLines.In(language, left)) with { Spacing = "small" } : null,
                Card.Buttons(new DeliveriesCommand(0, null).ToCommand().ToAction(DeliveryTexts.Back.In(language))),
            ]);
    }

    private static List<ReasonLine> Fitting(IReadOnlyList<ReasonLine> reasons, Language language)
    {
        var room = MostCharacters;
        return [.. reasons.TakeWhile((line, place) => (room -= Heading(line, language).Length + LineWords(line, language).Length) >= 0 || place == 0)];
    }

    private static string Heading(ReasonLine line, Language language)
    {
        var state = line.State.In(language);
        return line.Reason is null ? state : DeliveryTexts.Reason.In(language, state, Markdown.Escape(Shortened.To(line.Reason, LongestReason)));
    }

    private static IEnumerable<CardElement> Reasons(List<ReasonLine> reasons, Language language)
    {
        string? heading = null;
        foreach (var line in reasons)
        {
            var next = Heading(line, language);
            if (next != heading)
                yield return Card.Subheading(heading = next);
            yield return new TextBlock(LineWords(line, language)) { Size = "small", Spacing = "small" };
        }
    }

    private static string LineWords(ReasonLine line, Language language)
    {
        var who = line.Names.Count == 0 ? DeliveryTexts.Copies.In(language, line.Copies) : NameWords.Of(line.Names, MostNames, language);
        return DeliveryTexts.InSection.In(language, Markdown.Escape(line.Section ?? DeliveryTexts.NoSection.In(language)), Markdown.Escape(who));
    }
}

using Wenming.Domain.Wording;

namespace Wenming.Cards.Elements;

/// <summary>Composes a card so that nothing is forgotten: its language and the plain words that stand for it where no card can be shown.</summary>
public static class Card
{
    private const int ButtonsARow = 3;

    /// <summary>A card of these elements, from the top down; what is <see langword="null"/> is left out.</summary>
    public static AdaptiveCard Of(Language language, params IReadOnlyList<CardElement?> body)
    {
        var elements = body.OfType<CardElement>().ToList();
        return new AdaptiveCard
        {
            Lang = language == Language.Chinese ? "zh" : "en",
            Body = elements,
            FallbackText = PlainWords.Of(elements),
            Teams = TeamsCardOptions.FullWidth,
        };
    }

    /// <summary>The card's heading.</summary>
    public static TextBlock Heading(string words) => new(words) { Size = "large", Weight = "bolder", Style = "heading" };

    /// <summary>A heading inside the card.</summary>
    public static TextBlock Subheading(string words) => new(words) { Weight = "bolder", Spacing = "medium" };

    /// <summary>A quieter line.</summary>
    public static TextBlock Quiet(string words) => new(words) { IsSubtle = true, Size = "small", Spacing = "none" };

    /// <summary>A line that must be seen: something was not accepted.</summary>
    public static Container Warning(string words) => new([new TextBlock(words)]) { Style = "warning" };

    /// <summary>A line that confirms.</summary>
    public static Container Confirmation(string words) => new([new TextBlock(words)]) { Style = "good" };

    /// <summary>Rows of buttons; a fourth in a row would be cut off on a phone.</summary>
    public static IEnumerable<ActionSet> ButtonRows(IEnumerable<CardAction> actions) => actions.Chunk(ButtonsARow).Select(row => new ActionSet(row));

    /// <summary>A row of buttons.</summary>
    public static ActionSet Buttons(params IReadOnlyList<CardAction?> actions) => new([.. actions.OfType<CardAction>()]);
}

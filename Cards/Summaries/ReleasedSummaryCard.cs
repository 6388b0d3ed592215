using System.Text;
using System.Text.Json;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The released summary: the text that a person wrote, and under it the figures that this reader may see.</summary>
public static class ReleasedSummaryCard
{
    /// <summary>Hosts refuse cards above about 28 KB. Where both do not fit, the figures are one press away.</summary>
    private const int MostBytes = 23_000;

    /// <summary>The card.</summary>
    /// <param name="view">The text.</param>
    /// <param name="figures">The reader's figures; <see langword="null"/> for none.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(BulletinView view, AdaptiveCard? figures, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var text = BulletinBody.Of(view, language);
        if (figures is null)
            return Card.Of(language, text);
        var whole = Card.Of(language, [.. text, Card.Subheading(SummaryTexts.OwnFigures.In(language)) with { Spacing = "large" }, .. figures.Body]);
        return Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(whole, CardJson.Exact.AdaptiveCard)) <= MostBytes
            ? whole
            : Card.Of(language, [.. text, Card.Buttons(ChatCommand.Button(SummaryTexts.FiguresButton.In(language), SummaryTexts.Name.In(language)))]);
    }
}

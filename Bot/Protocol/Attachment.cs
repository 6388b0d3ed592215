using System.Text.Json;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Protocol;

/// <summary>A card in an activity that the bot sends.</summary>
internal sealed record Attachment(string ContentType, JsonElement Content)
{
    /// <summary>A card as an attachment.</summary>
    public static Attachment Of(AdaptiveCard card) => new(AdaptiveCard.ContentType, Json(card));

    /// <summary>A card as it goes over the wire.</summary>
    public static JsonElement Json(AdaptiveCard card) => JsonSerializer.SerializeToElement(card, CardJson.Exact.AdaptiveCard);
}

using System.Buffers;
using System.Text.Json;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Protocol;

/// <summary>
/// The answer to <c>adaptiveCard/action</c>; the HTTP status is 200 also for an error
/// (<see href="https://learn.microsoft.com/en-us/adaptive-cards/authoring-cards/universal-action-model"/>).
/// </summary>
internal sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, JsonElement Value)
{
    /// <summary>The name of the invoke that a card's button sends.</summary>
    public const string InvokeName = "adaptiveCard/action";

    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const int UsualCardSize = 8 * 1024;

    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>The whole answer that replaces the pressed card, written in one pass: this is what most turns answer.</summary>
    public static ReadOnlyMemory<byte> OfCard(AdaptiveCard card)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualCardSize);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = CardJson.Exact.Options.Encoder, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode", 200);
            json.WriteString("type", AdaptiveCard.ContentType);
            json.WritePropertyName("value");
            JsonSerializer.Serialize(json, card, CardJson.Exact.AdaptiveCard);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Leaves the card as it is and says something beside it.</summary>
    public static AdaptiveCardInvokeResponse Message(string words) =>
        new(200, MessageType, JsonSerializer.SerializeToElement(words, ActivityJson.Exact.String));

    /// <summary>Says that the button did not work.</summary>
    public static AdaptiveCardInvokeResponse Error(int statusCode, ErrorDetail detail) =>
        new(statusCode, ErrorType, JsonSerializer.SerializeToElement(detail, ActivityJson.Exact.ErrorDetail));
}

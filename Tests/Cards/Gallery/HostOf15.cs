using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>
/// What a host of Adaptive Cards 1.5 makes of an element that it does not know: it shows the element's fallback
/// (<see href="https://learn.microsoft.com/en-us/adaptive-cards/authoring-cards/fallback"/>).
/// </summary>
internal static class HostOf15
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The card with every chart replaced by its fallback.</summary>
    public static string Shown(string card) =>
        card.Contains("\"Chart.", StringComparison.Ordinal) ? Shown(JsonNode.Parse(card)!)!.ToJsonString(Readable) : card;

    private static JsonNode? Shown(JsonNode? node) => node switch
    {
        JsonObject element when (string?)element["type"]?.AsValue() is { } type && type.StartsWith("Chart.", StringComparison.Ordinal) =>
            Shown(element["fallback"] ?? throw new InvalidOperationException($"{type} has no fallback: another host shows nothing.")),
        JsonObject element => new JsonObject(element.Select(member => KeyValuePair.Create(member.Key, Shown(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Shown)]),
        _ => node?.DeepClone(),
    };
}

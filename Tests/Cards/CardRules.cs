using System.Text.Json;

namespace Wenming.Tests.Cards;

/// <summary>What every card keeps to, whoever shows it: each rule as sentences about the card as it goes over the wire.</summary>
internal static class CardRules
{
    /// <summary>Every rule of this class.</summary>
    public static IEnumerable<string> All(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Whole(document.RootElement), .. Objects(document.RootElement).SelectMany(Each), .. Ids(document.RootElement)];
    }

    private static IEnumerable<string> Whole(JsonElement card)
    {
        if (Text(card, "version") != "1.5")
            yield return $"The version is {Text(card, "version")}: Teams shows 1.5.";
        if (string.IsNullOrWhiteSpace(Text(card, "fallbackText")))
            yield return "There is no fallbackText for clients without cards.";
        if (Text(card, "lang") is not ("zh" or "en"))
            yield return "There is no language for screen readers.";
    }

    private static IEnumerable<string> Each(JsonElement part)
    {
        var type = Text(part, "type");
        foreach (var property in part.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Null))
            yield return $"{type}.{property.Name} is null: leave it out.";
        if (part.TryGetProperty("isRequired", out _))
            yield return $"{type} is required: a draft could not be saved.";
        if (part.EnumerateObject().Any(property => property.Value.ValueKind == JsonValueKind.String && property.Value.GetString()!.Contains("${", StringComparison.Ordinal)))
            yield return $"{type} holds a template: no host expands it.";
        if (type?.StartsWith("Input.", StringComparison.Ordinal) == true && (string.IsNullOrWhiteSpace(Text(part, "label")) || string.IsNullOrWhiteSpace(Text(part, "id"))))
            yield return $"{type} {Text(part, "id")} lacks its label or id.";
        if (type?.StartsWith("Action.", StringComparison.Ordinal) == true)
        {
            foreach (var finding in Button(part))
                yield return finding;
        }
    }

    private static IEnumerable<string> Button(JsonElement button)
    {
        var title = Text(button, "title");
        if (string.IsNullOrWhiteSpace(title))
            yield return "A button has no title.";
        if (!button.TryGetProperty("data", out var data) || string.IsNullOrEmpty(Text(data, "verb")))
            yield return $"The button {title} does not say its verb in its data.";
        else if (data.EnumerateObject().Any(property => property.Value.ValueKind != JsonValueKind.String))
            yield return $"The button {title} has data that is no text.";
        if (Text(button, "type") != "Action.Execute")
            yield break;
        if (Text(button, "verb") != (data.ValueKind == JsonValueKind.Object ? Text(data, "verb") : null))
            yield return $"The button {title} has another verb in its data.";
        if (!button.TryGetProperty("fallback", out var fallback) || Text(fallback, "type") != "Action.Submit")
            yield return $"The button {title} has no fallback for hosts without Action.Execute.";
        else if (new[] { "data", "title", "style", "tooltip", "associatedInputs" }.Any(name => Raw(fallback, name) != Raw(button, name)))
            yield return $"The button {title} does something else where Action.Execute is not known.";
    }

    private static IEnumerable<string> Ids(JsonElement card) => Objects(card)
        .Select(part => Text(part, "id"))
        .OfType<string>()
        .GroupBy(id => id)
        .Where(group => group.Count() > 1)
        .Select(group => $"The id {group.Key} stands twice.");

    /// <summary>The card and all objects in it, but not the buttons' data, whose keys are ours.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [element, .. element.EnumerateObject().Where(property => property.Name != "data").SelectMany(property => Objects(property.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string? Text(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Raw(JsonElement part, string name) => part.TryGetProperty(name, out var value) ? value.GetRawText() : null;
}

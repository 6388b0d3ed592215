using System.Text.Json;
using Wenming.Cards.Elements;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>A card on a person's screen: what can be read, filled in and pressed.</summary>
public sealed class ShownCard
{
    private readonly List<string> _texts = [];
    private readonly List<string> _notices = [];
    private readonly List<string> _errors = [];
    private readonly List<ShownInput> _inputs = [];
    private readonly List<ShownButton> _buttons = [];

    internal ShownCard(JsonElement json, string? id)
    {
        (Json, Id) = (json, id);
        Read(json.GetProperty("body"), inNotice: false);
    }

    /// <summary>The card on the wire.</summary>
    public JsonElement Json { get; }

    /// <summary>The id of the message that holds it; <see langword="null"/> while it came as the answer to a pressed button.</summary>
    public string? Id { get; }

    /// <summary>The first heading, else the first line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Every line that can be read, in order, the fields' labels and facts included.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The lines that confirm or warn.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>The red lines above fields.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<ShownInput> Inputs => _inputs;

    /// <summary>The buttons, in order.</summary>
    public IReadOnlyList<ShownButton> Buttons => _buttons;

    /// <summary>The questions that the card asks, in order.</summary>
    public IReadOnlyList<string> Questions => [.. _inputs.Where(input => input.Kind == "a").Select(input => input.Item)];

    /// <summary>All that can be read in one text.</summary>
    public string Whole => string.Join('\n', _texts);

    /// <summary>All that can be read, as a person reads it: without the signs that keep Markdown away.</summary>
    public string Plain => Markdown.Unescape(Whole);

    /// <summary>What stands in a field.</summary>
    public string Filled(string item) => Input("at", item).Value;

    /// <summary>The answer's or short text's field.</summary>
    public ShownInput Field(string item) => Input("at", item);

    /// <summary>The field for evidence; <see langword="null"/> when the card has none.</summary>
    public ShownInput? Evidence(string question) => _inputs.Find(input => input.Kind == "e" && input.Item == question);

    /// <summary>The field for a reason; <see langword="null"/> when the card has none.</summary>
    public ShownInput? Reason(string question) => _inputs.Find(input => input.Kind == "r" && input.Item == question);

    /// <summary>The button with this title.</summary>
    public ShownButton Button(string title) =>
        _buttons.Find(button => button.Title == title)
        ?? throw new InvalidOperationException($"No button “{title}” but: {string.Join(" · ", _buttons.Select(button => button.Title))}\n{Whole}");

    private ShownInput Input(string kinds, string item) =>
        _inputs.Find(input => input.Item == item && (input.Kind.Length == 0 || kinds.Contains(input.Kind, StringComparison.Ordinal)))
        ?? throw new InvalidOperationException($"No field for “{item}” but: {string.Join(" · ", _inputs.Select(input => input.Name))}\n{Whole}");

    private void Read(JsonElement elements, bool inNotice)
    {
        foreach (var element in elements.EnumerateArray())
            ReadOne(element, inNotice);
    }

    private void ReadOne(JsonElement element, bool inNotice)
    {
        var type = element.TryGetProperty("type", out var name) ? name.GetString()! : "Column";
        if (type == "TextBlock")
            ReadText(element, inNotice);
        if (type.StartsWith("Input.", StringComparison.Ordinal))
            ReadInput(element);

        // A chart is read as the words that stand in its place elsewhere.
        if (element.TryGetProperty("fallback", out var fallback) && fallback.ValueKind == JsonValueKind.Object)
            ReadOne(fallback, inNotice);
        foreach (var fact in Members(element, "facts"))
            _texts.Add($"{fact.GetProperty("title").GetString()} {fact.GetProperty("value").GetString()}");
        foreach (var action in Members(element, "actions"))
            _buttons.Add(ShownButton.Of(action));
        var isNotice = inNotice || (element.TryGetProperty("style", out var style) && style.GetString() is "warning" or "good" or "attention");
        foreach (var part in new[] { "items", "columns", "rows", "cells" })
        {
            foreach (var inner in Members(element, part))
                ReadOne(inner, isNotice);
        }
    }

    private void ReadText(JsonElement element, bool inNotice)
    {
        var words = element.GetProperty("text").GetString()!;
        _texts.Add(words);
        if (Title.Length == 0 && element.TryGetProperty("style", out var style) && style.GetString() == "heading")
            Title = words;
        if (inNotice)
            _notices.Add(Markdown.Unescape(words));
        if (element.TryGetProperty("color", out var color) && color.GetString() == "attention")
            _errors.Add(Markdown.Unescape(words));
    }

    private void ReadInput(JsonElement element)
    {
        var input = ShownInput.Of(element);
        _inputs.Add(input);
        _texts.Add(input.Label);
        _texts.AddRange(input.Choices.Values);
    }

    private static JsonElement.ArrayEnumerator Members(JsonElement element, string name) =>
        element.TryGetProperty(name, out var members) && members.ValueKind == JsonValueKind.Array ? members.EnumerateArray() : default;
}

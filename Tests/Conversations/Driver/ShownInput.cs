using System.Text.Json;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>A field as a client shows it.</summary>
public sealed class ShownInput
{
    private readonly int? _maxLength;

    private ShownInput(JsonElement element)
    {
        Name = element.GetProperty("id").GetString()!;
        Type = element.GetProperty("type").GetString()!;
        Label = Text(element, "label");
        Value = Text(element, "value");
        Placeholder = Text(element, "placeholder");
        Choices = element.TryGetProperty("choices", out var choices)
            ? choices.EnumerateArray().ToDictionary(choice => choice.GetProperty("value").GetString()!, choice => choice.GetProperty("title").GetString()!)
            : [];
        _maxLength = element.TryGetProperty("maxLength", out var longest) ? longest.GetInt32() : null;
        var parts = Name.Split('.');
        (Kind, Item) = parts is [var kind, var item, _] ? (kind, item) : ("", Name);
    }

    /// <summary>The name under which the client sends it.</summary>
    public string Name { get; }

    /// <summary>The element's type, for example <c>Input.ChoiceSet</c>.</summary>
    public string Type { get; }

    /// <summary>What the field is for: <c>a</c> answer, <c>e</c> evidence, <c>r</c> reason, <c>t</c> short text, empty for others.</summary>
    public string Kind { get; }

    /// <summary>The question or short text that it belongs to; else its whole name.</summary>
    public string Item { get; }

    /// <summary>What stands above it.</summary>
    public string Label { get; }

    /// <summary>What stands in it while it is empty.</summary>
    public string Placeholder { get; }

    /// <summary>What is filled in.</summary>
    public string Value { get; private set; }

    /// <summary>What can be chosen, by the value that is sent.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; }

    /// <summary>Fills in what a person can: one of the choices, or as many signs as the field takes.</summary>
    public void Fill(string value)
    {
        if (Choices.Count > 0 && value.Length > 0)
            Assert.Contains(value, Choices.Keys);
        if (_maxLength is { } longest)
            Assert.InRange(value.Length, 0, longest);
        Value = value;
    }

    /// <summary>Holds what no client lets a person enter.</summary>
    public void Force(string value) => Value = value;

    internal static ShownInput Of(JsonElement element) => new(element);

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? member.GetString() ?? "" : "";
}

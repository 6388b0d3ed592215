using System.Text.Json;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Turns;

/// <summary>
/// Reads a card's button from an activity. Clients merge the inputs' values into the action's data, mostly as text; whatever they are,
/// text comes out.
/// </summary>
internal static class PressedButton
{
    /// <summary>
    /// The command of an <c>adaptiveCard/action</c> invoke (Action.Execute), or <see langword="null"/> when it names no verb.
    /// </summary>
    public static CardCommand? OfInvoke(JsonElement? value) => Command(VerbOfInvoke(value), Member(Member(value, "action"), "data"));

    /// <summary>The verb of such an invoke, or <see langword="null"/> when it names none.</summary>
    public static string? VerbOfInvoke(JsonElement? value)
    {
        var action = Member(value, "action");
        return Text(Member(action, "verb")) ?? Text(Member(Member(action, "data"), CardCommand.VerbKey));
    }

    /// <summary>The command of a message's value (Action.Submit), or <see langword="null"/> when it names no verb.</summary>
    public static CardCommand? OfMessage(JsonElement? value) => Command(Text(Member(value, CardCommand.VerbKey)), value);

    /// <summary>
    /// What a button says in the person's name: a plain text, or Teams' <c>msteams</c> object of the kind <c>imBack</c> or
    /// <c>messageBack</c>
    /// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/cards-actions"/>).
    /// </summary>
    public static string? WordsOf(JsonElement? value) => Text(value)
        ?? Text(Member(Member(value, "msteams"), "text"))
        ?? Text(Member(Member(value, "msteams"), "value"));

    private static CardCommand? Command(string? verb, JsonElement? data)
    {
        if (verb is null)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data is { ValueKind: JsonValueKind.Object } members)
        {
            foreach (var member in members.EnumerateObject())
            {
                if (member.Name != CardCommand.VerbKey && Scalar(member.Value) is { } text)
                    values[member.Name] = text;
            }
        }

        return new CardCommand(verb, values);
    }

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } words ? words : null;

    private static string? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}

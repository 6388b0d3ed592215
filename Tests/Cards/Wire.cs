using System.Text.Json;
using Wenming.Cards.Elements;

namespace Wenming.Tests.Cards;

/// <summary>What comes back from a client: a card goes out as JSON, a button's data come back as JSON.</summary>
internal static class Wire
{
    /// <summary>The command as the bot receives it when the button is pressed, with the inputs' values merged in.</summary>
    public static CardCommand Press(CardCommand command, params (string Name, string Value)[] inputs)
    {
        var card = Card.Of(Wenming.Domain.Wording.Language.Chinese, Card.Buttons(command.ToAction("按")));
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(card, CardJson.Exact.AdaptiveCard));
        var button = document.RootElement.GetProperty("body")[0].GetProperty("actions")[0];
        var data = button.GetProperty("data").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!);
        foreach (var (name, value) in inputs)
            data[name] = value;
        return new CardCommand(button.GetProperty("verb").GetString()!, data);
    }
}

using System.Text.Json.Serialization;

namespace Wenming.Cards.Elements;

/// <summary>A button of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionExecute), "Action.Execute")]
[JsonDerivedType(typeof(ActionSubmit), "Action.Submit")]
public abstract record CardAction
{
    private protected CardAction()
    {
    }

    /// <summary>What stands on the button.</summary>
    public required string Title { get; init; }

    /// <summary><c>default, positive, destructive</c>.</summary>
    public string? Style { get; init; }

    /// <summary>What the button shows when the mouse rests on it, and what a screen reader adds.</summary>
    public string? Tooltip { get; init; }

    /// <summary><c>auto</c> sends all inputs with the button (the default), <c>none</c> sends none.</summary>
    public string? AssociatedInputs { get; init; }

    /// <summary>What comes back when the button is pressed.</summary>
    public required IReadOnlyDictionary<string, string> Data { get; init; }
}

namespace Wenming.Cards.Elements;

/// <summary>
/// An input. Its label is what a screen reader speaks. Never <c>isRequired</c>: a draft is saved on every button, and the server says what is missing.
/// </summary>
public abstract record CardInput : CardElement
{
    private protected CardInput()
    {
    }

    /// <summary>What stands above the input and is spoken for it.</summary>
    public required string Label { get; init; }
}

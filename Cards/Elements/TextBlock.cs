namespace Wenming.Cards.Elements;

/// <summary>Text with a little Markdown (<see href="https://adaptivecards.io/explorer/TextBlock.html"/>). What people typed goes through <see cref="Markdown.Escape"/>.</summary>
public sealed record TextBlock(string Text) : CardElement
{
    /// <summary>Break lines instead of clipping them; a text that may be clipped is a text nobody reads.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary><c>small, default, medium, large, extraLarge</c>.</summary>
    public string? Size { get; init; }

    /// <summary><c>lighter, default, bolder</c>.</summary>
    public string? Weight { get; init; }

    /// <summary><c>default, dark, light, accent, good, warning, attention</c>.</summary>
    public string? Color { get; init; }

    /// <summary>Less prominent.</summary>
    public bool? IsSubtle { get; init; }

    /// <summary><c>left, center, right</c>.</summary>
    public string? HorizontalAlignment { get; init; }

    /// <summary><c>heading</c> for screen readers.</summary>
    public string? Style { get; init; }
}

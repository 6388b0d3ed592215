using System.Text.Json.Serialization;

namespace Wenming.Cards.Elements;

/// <summary>An Adaptive Card 1.5, the newest version that Teams shows (<see href="https://adaptivecards.io/explorer/AdaptiveCard.html"/>).</summary>
public sealed record AdaptiveCard
{
    /// <summary>The content type of a card attachment and of an invoke answer that replaces a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Always <c>AdaptiveCard</c>.</summary>
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    /// <summary>The schema's version: 1.5, as no host we serve takes more.</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    /// <summary>What a client without cards shows, and what a screen reader and a notification say.</summary>
    public required string FallbackText { get; init; }

    /// <summary>What a screen reader says for the whole card.</summary>
    public string? Speak { get; init; }

    /// <summary>The language of the card, for screen readers: <c>zh</c> or <c>en</c>.</summary>
    public required string Lang { get; init; }

    /// <summary>The elements, from the top down.</summary>
    public required IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>Teams' own extension: use the whole width of the chat (<c>Full</c>).</summary>
    [JsonPropertyName("msteams")]
    public TeamsCardOptions? Teams { get; init; }
}

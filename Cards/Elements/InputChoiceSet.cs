namespace Wenming.Cards.Elements;

/// <summary>One of several choices (<see href="https://adaptivecards.io/explorer/Input.ChoiceSet.html"/>).</summary>
public sealed record InputChoiceSet : CardInput
{
    /// <summary>The choices, in order.</summary>
    public required IReadOnlyList<InputChoice> Choices { get; init; }

    /// <summary>What is chosen already.</summary>
    public string? Value { get; init; }

    /// <summary><c>compact</c> (a list to open), <c>expanded</c> (radio buttons) or <c>filtered</c>.</summary>
    public string? Style { get; init; }

    /// <summary>What the closed list shows while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Several may be chosen; they come back in one text with commas between.</summary>
    public bool? IsMultiSelect { get; init; }

    /// <summary>Break long choices instead of clipping them.</summary>
    public bool Wrap { get; init; } = true;
}

namespace Wenming.Cards.Elements;

/// <summary>A tick (<see href="https://adaptivecards.io/explorer/Input.Toggle.html"/>).</summary>
public sealed record InputToggle : CardInput
{
    /// <summary>What stands beside the box.</summary>
    public required string Title { get; init; }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public string? Value { get; init; }

    /// <summary>Break a long title instead of clipping it.</summary>
    public bool Wrap { get; init; } = true;
}

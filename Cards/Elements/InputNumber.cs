namespace Wenming.Cards.Elements;

/// <summary>A number (<see href="https://adaptivecards.io/explorer/Input.Number.html"/>).</summary>
public sealed record InputNumber : CardInput
{
    /// <summary>What is filled in already.</summary>
    public decimal? Value { get; init; }

    /// <summary>What stands in the empty field.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Smallest number; a hint for the client, checked again on the server.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number; a hint for the client, checked again on the server.</summary>
    public decimal? Max { get; init; }
}

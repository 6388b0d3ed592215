namespace Wenming.Cards.Elements;

/// <summary>Typed text (<see href="https://adaptivecards.io/explorer/Input.Text.html"/>).</summary>
public sealed record InputText : CardInput
{
    /// <summary>What is filled in already.</summary>
    public string? Value { get; init; }

    /// <summary>What stands in the empty field.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Longest text that the field takes, in UTF-16 units.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Several lines.</summary>
    public bool? IsMultiline { get; init; }
}

namespace Wenming.Cards.Rectifications;

/// <summary>What a person filled in or typed about a rectification; empty where nothing was.</summary>
public sealed record RectificationInput
{
    /// <summary>The owner's id.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The measure.</summary>
    public string Measure { get; init; } = "";

    /// <summary>What is needed from others.</summary>
    public string Support { get; init; } = "";

    /// <summary>What came of it.</summary>
    public string Result { get; init; } = "";

    /// <summary>Why it is returned or waived.</summary>
    public string Reason { get; init; } = "";
}

namespace Wenming.Cards.Elements;

/// <summary>A day (<see href="https://adaptivecards.io/explorer/Input.Date.html"/>); comes back as <c>2026-03-20</c>, where a host has no picker as typed.</summary>
public sealed record InputDate : CardInput
{
    /// <summary>What is filled in already, as <c>2026-03-20</c>.</summary>
    public string? Value { get; init; }
}

namespace Wenming.Cards.Elements;

/// <summary>What Teams adds to a card (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/cards-format#full-width-adaptive-card"/>).</summary>
public sealed record TeamsCardOptions(string Width)
{
    /// <summary>The card is as wide as the chat.</summary>
    public static TeamsCardOptions FullWidth { get; } = new("Full");
}

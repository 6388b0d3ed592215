namespace Wenming.Bot.Protocol;

/// <summary>A suggested answer; <c>imBack</c> is the only kind that Teams shows.</summary>
internal sealed record SuggestedAction(string Title, string Value)
{
    public string Type { get; } = "imBack";
}

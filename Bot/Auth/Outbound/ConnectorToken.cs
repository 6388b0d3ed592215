namespace Wenming.Bot.Auth.Outbound;

/// <summary>A token that tells a connector who the bot is. It is never logged; its text is not even part of how it prints.</summary>
/// <param name="text">What stands in the header.</param>
internal sealed class ConnectorToken(string text)
{
    /// <summary>What stands in the header.</summary>
    public string Text => text;
}

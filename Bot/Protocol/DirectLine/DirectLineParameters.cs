namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>The body of a request for a token or a conversation.</summary>
internal sealed record DirectLineParameters
{
    public DirectLineUser? User { get; init; }

    public string? Locale { get; init; }
}

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>Who sits at the chat page.</summary>
internal sealed record DirectLineUser
{
    public string? Id { get; init; }

    public string? Name { get; init; }
}

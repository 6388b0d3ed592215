namespace Wenming.Bot.Protocol;

/// <summary>What a connector answers to a send; a channel may leave the id out, and such an activity cannot be updated later.</summary>
internal sealed record ResourceResponse(string? Id);

using System.Text.Json;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>What the bot answered to one message or one press.</summary>
public sealed record BotAnswer
{
    /// <summary>The card; <see langword="null"/> when the answer is words.</summary>
    public ShownCard? Card { get; init; }

    /// <summary>The words of a text answer; of a card everything that can be read on it.</summary>
    public required string Words { get; init; }

    /// <summary>What can be pressed instead of typed.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The chat where it was said; <see langword="null"/> for the direct answer to a press.</summary>
    public string? Chat { get; init; }

    /// <summary>Whether it took the place of an older card.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>Nothing was said.</summary>
    public static BotAnswer Silence { get; } = new() { Words = "" };

    internal static BotAnswer Of(ConnectorCall call)
    {
        var parts = call.Path.Split('/');
        var chat = parts.Length > 2 ? Uri.UnescapeDataString(parts[2]) : null;
        var id = call.IsUpdate ? Uri.UnescapeDataString(parts[^1]) : call.Id;
        var card = call.Card.ValueKind == JsonValueKind.Undefined ? null : new ShownCard(call.Card, id);
        return new BotAnswer { Card = card, Words = card?.Whole ?? call.Text, Suggestions = call.Suggestions, Chat = chat, IsUpdate = call.IsUpdate };
    }

    internal static BotAnswer Of(InvokeReply reply, string? pressedId)
    {
        if (reply.Value.ValueKind == JsonValueKind.String)
            return new BotAnswer { Words = reply.Value.GetString()! };
        if (reply.StatusCode != 200)
            return new BotAnswer { Words = reply.Value.GetProperty("message").GetString()! };
        var card = new ShownCard(reply.Value, pressedId);
        return new BotAnswer { Card = card, Words = card.Whole, IsUpdate = true };
    }
}

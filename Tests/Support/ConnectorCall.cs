using System.Text.Json;

namespace Wenming.Tests.Support;

/// <summary>A call that the bot made to a connector.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path as it stood on the wire, still percent-encoded.</param>
/// <param name="Body">The JSON that was sent; undefined when there was none.</param>
public sealed record ConnectorCall(string Method, string Path, JsonElement Body)
{
    /// <summary>The id that the connector gave the activity, under which it can be replaced later.</summary>
    public string Id { get; init; } = "";

    /// <summary>The token that it carried, or <see langword="null"/>.</summary>
    public string? Token { get; init; }

    /// <summary>The text of the activity, or empty for a card.</summary>
    public string Text => Body.TryGetProperty("text", out var text) ? text.GetString()! : "";

    /// <summary>The card of the activity; undefined when it is a text.</summary>
    public JsonElement Card => Body.TryGetProperty("attachments", out var attachments) ? attachments[0].GetProperty("content") : default;

    /// <summary>The suggested answers under the message.</summary>
    public IReadOnlyList<string> Suggestions => Body.TryGetProperty("suggestedActions", out var suggested)
        ? [.. suggested.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("value").GetString()!)]
        : [];

    public bool IsUpdate => Method == "PUT";
}

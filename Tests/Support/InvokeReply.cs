using System.Text.Json;

namespace Wenming.Tests.Support;

/// <summary>What the bot answered to a pressed Action.Execute.</summary>
public sealed record InvokeReply(int StatusCode, string Type, JsonElement Value);

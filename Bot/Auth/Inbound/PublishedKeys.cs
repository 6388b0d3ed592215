using System.Text.Json.Serialization;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>The document with the issuer's keys.</summary>
internal sealed record PublishedKeys([property: JsonPropertyName("keys")] IReadOnlyList<PublishedKey?>? Keys);

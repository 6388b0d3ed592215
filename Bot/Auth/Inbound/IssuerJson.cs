using System.Text.Json.Serialization;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>Reads what the issuer publishes.</summary>
[JsonSerializable(typeof(IssuerMetadata))]
[JsonSerializable(typeof(PublishedKeys))]
internal sealed partial class IssuerJson : JsonSerializerContext;

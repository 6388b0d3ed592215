using System.Text.Json.Serialization;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>What is read of the issuer's OpenID metadata.</summary>
/// <param name="KeysAddress">Where its keys are published.</param>
internal sealed record IssuerMetadata([property: JsonPropertyName("jwks_uri")] Uri? KeysAddress);

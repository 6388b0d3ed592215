using System.Text.Json.Serialization;

namespace Wenming.Bot.Auth.Outbound;

/// <summary>Reads what a token endpoint answers.</summary>
[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class AuthorityJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>Reads and writes tokens.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenClaims))]
internal sealed partial class TokenJson : JsonSerializerContext;

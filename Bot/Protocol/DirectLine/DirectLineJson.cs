using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>Reads and writes what Direct Line 3.0 adds to the Activity protocol.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DirectLineParameters))]
[JsonSerializable(typeof(DirectLineAdmission))]
internal sealed partial class DirectLineJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Wenming.Bot.Web;

/// <summary>Writes what the pages ask for.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<PickerPerson>))]
[JsonSerializable(typeof(ClockReading))]
internal sealed partial class WebJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Wenming.Bot.Web.SignIn;

/// <summary>Writes what the pages ask the sign-in for.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(Farewell))]
[JsonSerializable(typeof(Door))]
internal sealed partial class SignInJson : JsonSerializerContext;

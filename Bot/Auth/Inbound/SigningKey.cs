using Microsoft.IdentityModel.Tokens;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>A public key that the channel's issuer publishes.</summary>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">The channels for which tokens signed with it count.</param>
internal sealed record SigningKey(RsaSecurityKey Key, IReadOnlyList<string> Endorsements);

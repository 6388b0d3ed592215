namespace Wenming.Bot.Auth;

/// <summary>How the way to and from the channel stands.</summary>
/// <param name="IsConnected">Whether there is an app id at all.</param>
/// <param name="HasKeys">Whether callers' tokens can be checked.</param>
/// <param name="IsIssuerThere">Whether the issuer of those keys answered when it was asked last.</param>
/// <param name="HasToken">Whether the bot can prove itself.</param>
internal sealed record ChannelReading(bool IsConnected, bool HasKeys, bool IsIssuerThere, bool HasToken);

namespace Wenming.Bot.Protocol;

/// <summary>
/// Which service URLs the bot talks to. Without an app id nobody is authenticated, so answers only ever go to this machine:
/// else whoever reaches the port could make the bot call any address. With one, <c>Auth</c> says which hosts it trusts.
/// </summary>
internal sealed class ServiceUrlRule(Func<Uri, bool> mayCall)
{
    /// <summary>Only this machine.</summary>
    public static ServiceUrlRule LoopbackOnly { get; } = new(address => address.IsLoopback);

    /// <summary>Whether the bot may send to this address.</summary>
    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
        && mayCall(address);
}

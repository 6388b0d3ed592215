using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth;

/// <summary>
/// The hosts that may be connectors: those of the cloud, those of the settings, and those that a validated token has named. Everything that is
/// sent, and every token for it, goes to these only.
/// </summary>
internal sealed class ServiceHosts(BotRegistration registration, VouchedHosts vouched)
{
    private readonly List<string> _known = [.. registration.ServiceHosts];

    /// <summary>The rule for what is sent: with an app id these hosts, without one this machine.</summary>
    public ServiceUrlRule Rule => registration.IsThere ? new ServiceUrlRule(MayCall) : ServiceUrlRule.LoopbackOnly;

    /// <summary>Whether the bot's token is shown there: to nobody on this machine unless the token is only good on this machine.</summary>
    public bool TakesTokens(Uri address) =>
        registration.IsThere && MayCall(address) && (!address.IsLoopback || registration.HasLoopbackTokens);

    /// <summary>Takes the word of a validated token for its service URL; <see langword="false"/> when nothing is sent there all the same.</summary>
    public async ValueTask<bool> VouchAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        if (Rule.Allows(serviceUrl))
            return true;
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.IsLoopback)
            return false;
        await vouched.AddAsync(address.IdnHost, cancellationToken);
        return Rule.Allows(serviceUrl);
    }

    private bool MayCall(Uri address) => address.IsLoopback
        ? registration.ServesLoopback
        : address.Scheme == Uri.UriSchemeHttps && (IsKnown(address.IdnHost) || vouched.Has(address.IdnHost));

    private bool IsKnown(string host) => _known.Exists(known => known.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, known, StringComparison.OrdinalIgnoreCase));
}

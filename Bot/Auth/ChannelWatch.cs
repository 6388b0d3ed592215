using Wenming.Bot.Auth.Inbound;
using Wenming.Bot.Auth.Outbound;

namespace Wenming.Bot.Auth;

/// <summary>
/// Looks whether the channel could come in and be answered now, for health and checkup: what is not there yet is fetched, so that a fresh
/// process does not wait for somebody's message to learn that its secret is wrong.
/// </summary>
internal sealed class ChannelWatch(BotRegistration registration, SigningKeys keys, ConnectorTokens tokens)
{
    public async Task<ChannelReading> ReadAsync(CancellationToken cancellationToken)
    {
        if (!registration.IsThere)
            return new ChannelReading(IsConnected: false, HasKeys: false, IsIssuerThere: false, HasToken: false);
        var areThere = keys.AreThereAsync(cancellationToken);
        var token = await tokens.GetAsync(cancellationToken);
        return new ChannelReading(IsConnected: true, await areThere, keys.IsIssuerThere, token is not null);
    }
}

using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>What the channel may say with a token: activities of the service URL, the channels and the tenant that it stands for.</summary>
/// <param name="serviceUrl">The claim <c>serviceurl</c>.</param>
/// <param name="endorsements">The channels for which the signing key is endorsed.</param>
/// <param name="registration">The bot's registration.</param>
/// <param name="hosts">The hosts that may be connectors.</param>
internal sealed class ChannelPass(string serviceUrl, IReadOnlyList<string> endorsements, BotRegistration registration, ServiceHosts hosts) : ICallerPass
{
    private const string Teams = "msteams";

    public async ValueTask<Refusal?> CheckAsync(ReceivedActivity activity, CancellationToken cancellationToken)
    {
        if (activity.ServiceUrl != serviceUrl)
            return Refusals.OtherServiceUrl;
        if (activity.ChannelId is not { Length: > 0 } channel || !endorsements.Contains(channel, StringComparer.Ordinal))
            return Refusals.NotEndorsed;
        if (registration.Tenant is { } tenant && channel == Teams && !IsOf(tenant, activity))
            return Refusals.OtherTenant;
        return await hosts.VouchAsync(serviceUrl, cancellationToken) ? null : Refusals.UnsafeServiceUrl;
    }

    /// <summary>Teams names the tenant in every activity, in one place or two; where there are two they agree.</summary>
    private static bool IsOf(string tenant, ReceivedActivity activity)
    {
        string?[] named = [activity.Conversation?.TenantId, TenantOf(activity.ChannelData)];
        var given = named.Where(name => !string.IsNullOrEmpty(name)).ToList();
        return given.Count > 0 && given.TrueForAll(name => string.Equals(name, tenant, StringComparison.OrdinalIgnoreCase));
    }

    private static string? TenantOf(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}

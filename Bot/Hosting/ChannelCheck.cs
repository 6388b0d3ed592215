using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wenming.Bot.Auth;

namespace Wenming.Bot.Hosting;

/// <summary>
/// Whether the channel can come in and be answered. Without keys every call gets 503, so the program is not ready; without a token invokes are
/// answered all the same.
/// </summary>
internal sealed class ChannelCheck(ChannelWatch watch) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var reading = await watch.ReadAsync(cancellationToken);
        var data = new Dictionary<string, object>
        {
            ["connected"] = reading.IsConnected,
            ["keys"] = reading.HasKeys,
            ["token"] = reading.HasToken,
        };
        return reading switch
        {
            { IsConnected: false } => HealthCheckResult.Healthy("Without an app id there is no channel.", data),
            { HasKeys: false } => HealthCheckResult.Unhealthy("The keys of the channel's issuer cannot be fetched; the log says why.", data: data),
            { HasToken: false } => HealthCheckResult.Degraded("No token for connectors can be had; the log says why.", data: data),
            { IsIssuerThere: false } => HealthCheckResult.Degraded("The issuer's keys cannot be renewed; the old ones serve for a day.", data: data),
            _ => HealthCheckResult.Healthy(data: data),
        };
    }
}

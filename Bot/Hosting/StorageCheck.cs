using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Hosting;

/// <summary>Whether the tables can be read.</summary>
internal sealed class StorageCheck(ITableStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(ConversationReferences.TableName, cancellationToken);
        await table.GetAsync("health", "none", cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

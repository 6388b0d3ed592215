using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wenming.Bot.Posts.Reading;

namespace Wenming.Bot.Hosting;

/// <summary>Whether what is owed is sent in time. Degraded is still ready: people are answered all the same.</summary>
internal sealed class OutboxCheck(OutboxWatch watch) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var reading = await watch.ReadAsync(cancellationToken);
        var data = new Dictionary<string, object>
        {
            ["backlog"] = (long)reading.Backlog.Waiting,
            ["ageSeconds"] = (long)reading.Age.TotalSeconds,
            ["dead"] = (long)reading.Backlog.Dead,
            ["unknown"] = (long)reading.Backlog.Unknown,
            ["unreachable"] = (long)reading.Backlog.Unreachable,
        };
        if (reading.Backlog.OldestDueAt is { } oldest)
            data["oldestDueAt"] = oldest.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return reading.IsLate || reading.Backlog.Dead > 0
            ? HealthCheckResult.Degraded("What is owed is late, or copies were given up; the command “deliveries” shows which.", data: data)
            : HealthCheckResult.Healthy(data: data);
    }
}

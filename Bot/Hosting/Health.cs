using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Wenming.Bot.Hosting;

/// <summary>The health endpoints: <c>live</c> says that the process answers, <c>ready</c> that the tables do as well.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthJson.WriteAsync });
    }
}

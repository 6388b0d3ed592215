using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Audit;

/// <summary>Registers the history command and the log of views; objects with a history are registered by their features.</summary>
internal static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<ViewLog>()
        .AddSingleton<IAuditedObject, ViewHistory>()
        .AddSingleton<IChatCommand, HistoryCommand>();
}

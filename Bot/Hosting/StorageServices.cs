using Wenming.Tables;
using Wenming.Tables.Sqlite;

namespace Wenming.Bot.Hosting;

/// <summary>Registers the table store that <c>ConnectionStrings:Wenming</c> names. The one place that knows the backends.</summary>
internal static class StorageServices
{
    private const string ConnectionName = "Wenming";
    private const string Default = "Data Source=data/wenming.db";

    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<ITableStore>(provider => Open(
            provider.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName) is { Length: > 0 } named ? named : Default,
            provider.GetRequiredService<TimeProvider>()));
        services.AddHealthChecks()
            .AddCheck<StorageCheck>("storage", timeout: TimeSpan.FromSeconds(5))
            .AddCheck<OutboxCheck>("outbox", timeout: TimeSpan.FromSeconds(15))
            .AddCheck<ChannelCheck>("channel", timeout: TimeSpan.FromSeconds(10));
        return services;
    }

    /// <exception cref="TableStoreException">The setting names no storage, or one that cannot be used.</exception>
    private static SqliteTableStore Open(string connection, TimeProvider clock)
    {
        try
        {
            return new SqliteTableStore(connection, clock);
        }
        catch (ArgumentException unusable)
        {
            throw new TableStoreException(
                $"ConnectionStrings:{ConnectionName} names no storage; write for example '{Default}'. {unusable.Message}", unusable);
        }
    }
}

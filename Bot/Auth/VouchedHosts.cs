using System.Collections.Concurrent;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Auth;

/// <summary>
/// The connectors' hosts that validated tokens have named, kept in a table: after a restart the bot still speaks where it spoke before.
/// </summary>
internal sealed partial class VouchedHosts(ITableStore store, BotRegistration registration, MachineClock clock, ILogger<VouchedHosts> logger)
    : IHostedService
{
    /// <summary>The table's name.</summary>
    public const string TableName = "ServiceHosts";

    private readonly ConcurrentDictionary<string, bool> _hosts = new(StringComparer.OrdinalIgnoreCase);

    private string Partition => TableKey.Of(registration.AppId);

    /// <summary>Whether a token has named it.</summary>
    public bool Has(string host) => _hosts.ContainsKey(host);

    /// <summary>Remembers it.</summary>
    public async Task AddAsync(string host, CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(TableName, cancellationToken);
        var row = new RowProperties { ["Host"] = host, ["VouchedAt"] = clock.Time.GetUtcNow() };
        await table.CommitAsync(Partition, [new RowOperation.Upsert(TableKey.Of(host), row)], cancellationToken);
        _hosts[host] = true;
        LogVouched(host);
    }

    /// <summary>Reads them before the first call comes and the first post goes.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!registration.IsThere)
            return;
        var table = await store.OpenAsync(TableName, cancellationToken);
        await foreach (var row in table.EnumerateAsync(RowRange.All(Partition), cancellationToken))
            _hosts[row.Properties.Text("Host") ?? ""] = true;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "A validated token vouched for the service host {Host}.")]
    private partial void LogVouched(string host);
}

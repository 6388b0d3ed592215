using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Wenming.Tests.Threats;

/// <summary>Keeps what this program logs as it would be printed, with its scopes; an exception's stack trace is its own affair.</summary>
internal sealed class LineLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Writer(LineLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => category.StartsWith("Wenming", StringComparison.Ordinal);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
                return;
            log._lines.Enqueue($"{logLevel}: {category} {formatter(state, exception)} {exception?.Message}");
            log._scopes.ForEachScope((scope, lines) => lines.Enqueue($"scope: {scope}"), log._lines);
        }
    }
}

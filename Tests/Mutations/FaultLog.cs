using System.Collections.Concurrent;
using EventId = Microsoft.Extensions.Logging.EventId;
using ILogger = Microsoft.Extensions.Logging.ILogger;
using ILoggerProvider = Microsoft.Extensions.Logging.ILoggerProvider;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Wenming.Tests.Mutations;

// Named one by one: of the two programs that this file is compiled into, only one has the namespace in all its files.

/// <summary>Keeps what a program logs as an error, or with an exception at whatever level.</summary>
internal sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _faults = new();

    /// <summary>The faults, in order.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error || exception is not null)
            _faults.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}

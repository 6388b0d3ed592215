namespace Wenming.Bot.Hosting;

/// <summary>Keeps the host's stack traces out of a start that is refused: the sentence on standard error says it all.</summary>
internal sealed class StartLog
{
    private volatile bool _isRunning;

    /// <summary>Silences the host and the server until the start is through.</summary>
    public void Silence(ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => _isRunning && level >= LogLevel.Information);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => _isRunning && level >= LogLevel.Warning);
    }

    /// <summary>From now on everything is logged.</summary>
    public void Open() => _isRunning = true;
}

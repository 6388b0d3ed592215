using Microsoft.Playwright;

namespace Wenming.Tests.Browser.Driving;

/// <summary>Counts how the page was told what is said.</summary>
internal sealed class ChatTraffic
{
    private int _polls;
    private int _sockets;

    public ChatTraffic(IPage page)
    {
        page.WebSocket += (_, _) => Interlocked.Increment(ref _sockets);
        page.Request += (_, request) =>
        {
            if (request.Method == "GET" && request.Url.Contains("/activities", StringComparison.Ordinal))
                Interlocked.Increment(ref _polls);
        };
    }

    /// <summary>How often the page asked for news.</summary>
    public int Polls => Volatile.Read(ref _polls);

    /// <summary>How many web sockets the page opened.</summary>
    public int Sockets => Volatile.Read(ref _sockets);
}

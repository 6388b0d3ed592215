using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wenming.Tests.Support;

/// <summary>A line to the bot that can be cut: what a tunnel, a sleeping laptop or a changing network does to a page.</summary>
internal sealed class CuttableLine : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly List<Socket> _open = [];
    private readonly SemaphoreSlim _streams = new(0);
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _bot;
    private readonly Task _accepting;
    private bool _isDown;

    public CuttableLine(Uri bot)
    {
        _bot = bot;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The near end of the line.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Waits until one more web socket was opened through the line.</summary>
    public async Task StreamOpensAsync()
    {
        Assert.True(await _streams.WaitAsync(Patience), "No web socket was opened.");
    }

    /// <summary>Cuts everything that is open; the next call goes through.</summary>
    public void Cut()
    {
        lock (_lock)
        {
            foreach (var socket in _open)
                socket.Close(0);
            _open.Clear();
        }
    }

    /// <summary>Cuts everything and lets nothing through until <see cref="Mend"/>.</summary>
    public void BringDown()
    {
        lock (_lock)
            _isDown = true;
        Cut();
    }

    public void Mend()
    {
        lock (_lock)
            _isDown = false;
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        _listener.Stop();
        Cut();
        await _accepting;
        _ended.Dispose();
        _streams.Dispose();
    }

    private async Task AcceptAsync()
    {
        var carried = new List<Task>();
        try
        {
            while (true)
                carried.Add(CarryAsync(await _listener.AcceptSocketAsync(_ended.Token)));
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(carried);
        }
    }

    private async Task CarryAsync(Socket near)
    {
        using var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (near)
        {
            try
            {
                if (!Take(near, far))
                    return;
                await far.ConnectAsync(_bot.Host, _bot.Port);
                await Task.WhenAny(PassOnAsync(near, far, isRequest: true), PassOnAsync(far, near, isRequest: false));
            }
            catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
            {
                // The other end sees the same.
            }
        }
    }

    private bool Take(Socket near, Socket far)
    {
        lock (_lock)
        {
            if (_isDown)
                return false;
            _open.AddRange([near, far]);
            return true;
        }
    }

    private async Task PassOnAsync(Socket from, Socket to, bool isRequest)
    {
        var bytes = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(bytes) is > 0 and var count)
            {
                await to.SendAsync(bytes.AsMemory(0, count));
                if (!isRequest && Encoding.ASCII.GetString(bytes, 0, Math.Min(count, 12)) == "HTTP/1.1 101")
                    _streams.Release();
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // Whoever waits for the pair closes both.
        }
    }
}

using System.Net.Sockets;
using System.Text;

namespace Wenming.Tests.Threats;

/// <summary>Bytes to and from the bot's port, which no well-behaved client would send.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpClient _line = new();

    private Wire()
    {
    }

    public static async Task<Wire> OpenAsync(Uri address)
    {
        var wire = new Wire();
        await wire._line.ConnectAsync(address.Host, address.Port);
        return wire;
    }

    /// <summary>Sends the text as it is.</summary>
    public async Task SendAsync(string text) => await _line.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Everything until the bot closes the line.</summary>
    public async Task<string> ReadToEndAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(_line.GetStream(), Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (IOException)
        {
            return ""; // reset, which also ends it
        }
    }

    public void Dispose() => _line.Dispose();
}

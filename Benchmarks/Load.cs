using System.Diagnostics;

namespace Wenming.Benchmarks;

/// <summary>Presses buttons as fast as answers come.</summary>
internal static class Load
{
    /// <summary>All members press for a while, each waiting for the answer before the next press.</summary>
    /// <param name="server">The server.</param>
    /// <param name="members">The members.</param>
    /// <param name="length">How long.</param>
    /// <param name="prove">Whether each answer must show the revision that the press made; the floor's never does.</param>
    public static async Task<(Round Round, double MeanMicroseconds)> RunAsync(
        ServerProcess server, IReadOnlyList<Member> members, TimeSpan length, bool prove)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = members.Count };
        using var http = new HttpClient(handler) { BaseAddress = server.Address };
        var before = server.ProcessorTime;
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(members.Select(member => PressUntilAsync(http, member, clock, length, prove)));
        var elapsed = clock.Elapsed;
        var requests = counts.Sum();
        return (new Round(requests, elapsed, server.ProcessorTime - before), elapsed.TotalMicroseconds * members.Count / requests);
    }

    /// <summary>One member presses until the time is over.</summary>
    public static async Task<int> PressUntilAsync(HttpClient http, Member member, Stopwatch clock, TimeSpan length, bool prove)
    {
        var count = 0;
        while (clock.Elapsed < length)
        {
            var answer = await member.PressAsync(http);
            if (prove && !answer.Contains(member.Proof, StringComparison.Ordinal))
                throw new InvalidOperationException($"The bot did not accept a press: {answer[..Math.Min(answer.Length, 600)]}");
            count++;
        }

        return count;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace Wenming.Benchmarks;

/// <summary>Members who press one after the other, as fast as answers come, over a number of connections.</summary>
internal static class Load
{
    /// <summary>Every member opens the self-check. Not measured: a turn is from a button press to the new card.</summary>
    public static Task OpenAsync(ServerProcess server, IReadOnlyList<Member> members, int connections) =>
        ForEachAsync(server, members, connections, (http, member) => member.OpenAsync(http));

    /// <summary>Every member goes through the pages.</summary>
    /// <param name="server">The server.</param>
    /// <param name="members">The members.</param>
    /// <param name="connections">How many of them press at the same time.</param>
    /// <param name="prove">Whether each answer must show the revision that the press made; the floor's never does.</param>
    public static async Task<Round> PressAsync(ServerProcess server, IReadOnlyList<Member> members, int connections, bool prove)
    {
        var before = server.ProcessorTime;
        var clock = Stopwatch.StartNew();
        await ForEachAsync(server, members, connections, (http, member) => PressAllPagesAsync(http, member, prove));
        return new Round(members.Count * Member.Presses, connections, clock.Elapsed, server.ProcessorTime - before);
    }

    private static async Task PressAllPagesAsync(HttpClient http, Member member, bool prove)
    {
        for (var i = 0; i < Member.Presses; i++)
        {
            var answer = await member.PressAsync(http);
            if (prove && !answer.Contains(member.Proof, StringComparison.Ordinal))
                throw new InvalidOperationException($"The bot did not accept a press: {answer[..Math.Min(answer.Length, 600)]}");
        }
    }

    private static async Task ForEachAsync(ServerProcess server, IReadOnlyList<Member> members, int connections, Func<HttpClient, Member, Task> act)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections };
        using var http = new HttpClient(handler) { BaseAddress = server.Address };
        var waiting = new ConcurrentQueue<Member>(members);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => TakeAsync()));

        async Task TakeAsync()
        {
            while (waiting.TryDequeue(out var member))
                await act(http, member);
        }
    }
}

using System.Net;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Rehearsals;

/// <summary>
/// A bad day for the bot: every activity is delivered three times, shuffled with those that were sent beside it, some deliveries at the same time
/// and some only after the people have gone on; and the process dies at chosen neighbourhoods, at any commit, before it or right behind it. What
/// was not answered is delivered again after the start, as channels do.
/// </summary>
/// <param name="bureau">The bureau, whose tables obey <paramref name="death"/>.</param>
/// <param name="death">Kills the process.</param>
/// <param name="seed">What chance is taken from.</param>
/// <param name="deaths">How often the process is to die.</param>
/// <param name="neighbourhoods">How many neighbourhoods there will be; the deaths are spread over them.</param>
internal sealed class Disturbance(Bureau bureau, Death death, int seed, int deaths, int neighbourhoods)
{
    private const int Times = 3;

    // A death that finds no commit in its neighbourhood waits for the next one: so the last neighbourhoods are left free.
    private const int Reserve = 12;

    private readonly Random _chance = new(seed);
    private readonly HashSet<int> _deadly = Deadly(new Random(seed), deaths, neighbourhoods);
    private readonly Dictionary<string, int> _delivered = [];
    private List<Sent> _held = [];
    private int _number;
    private int _owed;

    /// <summary>How often the process died at a commit and was started again.</summary>
    public int Deaths { get; private set; }

    /// <summary>Whether every activity came at least three times.</summary>
    public bool EverythingCameThreeTimes => _held.Count == 0 && _delivered.Values.All(times => times >= Times);

    /// <summary>Delivers what was sent together.</summary>
    public async Task DeliverAsync(IReadOnlyList<Sent> together)
    {
        if (_deadly.Contains(_number++))
            _owed++;
        if (_owed > 0)
            death.ComesAt(_owed > 1 ? 1 : _chance.Next(1, 5), _chance.Next(2) == 0);
        List<Sent> now = [.. _held];
        _held = [];
        foreach (var sent in together.SelectMany(sent => Enumerable.Repeat(sent, Times)))
            (now.Contains(sent) && _chance.Next(3) == 0 ? _held : now).Add(sent);
        var shuffled = now.ToArray();
        _chance.Shuffle(shuffled);
        await BringAsync(shuffled);
        await StartAgainAsync(together);
    }

    /// <summary>What was held back comes.</summary>
    public async Task EndAsync()
    {
        await BringAsync(_held);
        _held = [];
    }

    private static HashSet<int> Deadly(Random chance, int deaths, int neighbourhoods)
    {
        int[] all = [.. Enumerable.Range(0, neighbourhoods - Reserve)];
        chance.Shuffle(all);
        return [.. all.Take(deaths)];
    }

    // One, two or three at the same time.
    private async Task BringAsync(IReadOnlyList<Sent> deliveries)
    {
        for (var i = 0; i < deliveries.Count;)
        {
            var some = deliveries.Skip(i).Take(_chance.Next(1, 4)).ToList();
            i += some.Count;
            await Task.WhenAll(some.Select(PostAsync));
        }
    }

    private async Task StartAgainAsync(IReadOnlyList<Sent> together)
    {
        if (!death.HasCome)
        {
            death.BeginLife();
            return;
        }

        _owed--;
        Deaths++;
        await bureau.RestartAsync();
        await BringAsync(together);
    }

    private async Task PostAsync(Sent sent)
    {
        lock (_delivered)
            _delivered[sent.Id] = _delivered.GetValueOrDefault(sent.Id) + 1;
        var response = await bureau.Bot.PostAsync(sent.Activity);
        if (response.StatusCode == HttpStatusCode.OK && !death.HasCome)
            sent.First ??= response;
    }
}

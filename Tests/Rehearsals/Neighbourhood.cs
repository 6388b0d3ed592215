using System.Globalization;
using System.Net;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Rehearsals;

/// <summary>
/// Brings to the bot what several people send at the same time. What they send together is a neighbourhood: nobody goes on before all of it is
/// answered. Undisturbed, each activity comes once; disturbed, as <see cref="Disturbance"/> says. An activity's id tells who sent it and the
/// how manieth it was, so that it is the same in every run.
/// </summary>
internal sealed class Neighbourhood(Bureau bureau, Disturbance? disturbance) : IDelivery
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = [];
    private List<Sent> _sent = [];
    private int _people = 1;

    /// <summary>How many neighbourhoods there were.</summary>
    public int Count { get; private set; }

    /// <summary>How many activities were sent.</summary>
    public int Activities => _numbers.Values.Sum();

    /// <summary>Several people go through their parts at the same time, each step of one beside a step of the others.</summary>
    public async Task TogetherAsync(params IEnumerable<Func<Task>> parts)
    {
        List<Func<Task>> all = [.. parts];
        _people = all.Count;
        await Task.WhenAll(all.Select(part => Task.Run(() => PlayAsync(part))));
        _people = 1;
    }

    public async Task<HttpResponseMessage> PostAsync(TestPerson from, Dictionary<string, object?> activity)
    {
        var sent = new Sent(activity);
        List<Sent>? together;
        lock (_lock)
        {
            activity["id"] = string.Create(CultureInfo.InvariantCulture, $"in-{from.Address}-{_numbers[from.Address] = _numbers.GetValueOrDefault(from.Address) + 1}");
            _sent.Add(sent);
            together = Complete();
        }

        await DeliverAsync(together);
        return await sent.Answer;
    }

    private async Task PlayAsync(Func<Task> part)
    {
        try
        {
            await part();
        }
        finally
        {
            List<Sent>? together;
            lock (_lock)
            {
                _people--;
                together = Complete();
            }

            await DeliverAsync(together);
        }
    }

    private List<Sent>? Complete()
    {
        if (_sent.Count == 0 || _sent.Count < _people)
            return null;
        var together = _sent;
        _sent = [];
        return together;
    }

    private async Task DeliverAsync(List<Sent>? together)
    {
        if (together is null)
            return;
        Count++;
        try
        {
            List<Sent> inOrder = [.. together.OrderBy(sent => sent.Id, StringComparer.Ordinal)];
            if (disturbance is not null)
                await disturbance.DeliverAsync(inOrder);
            foreach (var sent in inOrder)
                sent.Settle(sent.First ?? await PostOnceAsync(sent));
        }
        catch (Exception failure) when (together.TrueForAll(sent => !sent.Answer.IsCompleted))
        {
            together.ForEach(sent => sent.Fail(failure));
        }
    }

    private async Task<HttpResponseMessage> PostOnceAsync(Sent sent)
    {
        var response = await bureau.Bot.PostAsync(sent.Activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }
}

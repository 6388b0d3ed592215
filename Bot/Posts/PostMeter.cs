using System.Diagnostics.Metrics;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts;

/// <summary>Counts what is sent, and how long what is due has been waiting.</summary>
internal sealed class PostMeter
{
    private readonly Counter<long> _sends;
    private readonly Counter<long> _dead;
    private long _ageTicks;

    public PostMeter(IMeterFactory meters)
    {
        var meter = meters.Create("Wenming");
        _sends = meter.CreateCounter<long>("wenming.posts.sends", "{message}", "Messages that were put on the wire, by outcome.");
        _dead = meter.CreateCounter<long>("wenming.posts.dead", "{copy}", "Copies that were given up; a person must look.");
        meter.CreateObservableGauge(
            "wenming.posts.outbox.age",
            () => TimeSpan.FromTicks(Interlocked.Read(ref _ageTicks)).TotalSeconds,
            "s",
            "How long the oldest copy that may be sent has been waiting.");
    }

    /// <summary>How long the oldest copy has been waiting that could be sent and was not.</summary>
    public void SetAge(TimeSpan age) => Interlocked.Exchange(ref _ageTicks, age.Ticks);

    /// <summary>One message was on the wire.</summary>
    public void Record(SendOutcome outcome)
    {
        _sends.Add(1, new KeyValuePair<string, object?>("outcome", outcome.GetType().Name));
    }

    /// <summary>Copies were settled.</summary>
    public void Record(DeliveryState state, int copies)
    {
        if (state == DeliveryState.Dead)
            _dead.Add(copies);
    }
}

using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Protocol;
using Wenming.Tests.Support;
using Xunit.Abstractions;

namespace Wenming.Tests.Posts;

/// <summary>The platform's limits (teams.md, rows 1, 5 and 7) in simulated time.</summary>
public sealed class RateGovernorTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly FakeClock _clock = new();
    private RateGovernor? _governor;

    public void Dispose() => _governor?.Dispose();

    [Theory]
    [InlineData(20, 0)]
    [InlineData(20, 7)]
    [InlineData(30, 0)]
    [InlineData(1, 0)]
    public async Task The_rate_is_reached_and_never_exceeded_in_any_second(int rate, int timersAreLateByMilliseconds)
    {
        var clock = new LateClock(_clock, TimeSpan.FromMilliseconds(timersAreLateByMilliseconds));
        _governor = new RateGovernor(rate, new MachineClock(clock));
        var (end, granted) = (_clock.GetUtcNow() + FiveMinutes, new List<DateTimeOffset>());
        for (var send = 0; _clock.GetUtcNow() < end; send++)
        {
            var turn = _governor.EnterAsync($"chat {send}", CancellationToken.None);
            while (!turn.IsCompleted)
                await PassAsync();
            granted.Add(_clock.GetUtcNow());
        }

        var share = granted.Count / (rate * FiveMinutes.TotalSeconds);
        var most = Enumerable.Range(0, granted.Count).Max(first => granted.Skip(first).TakeWhile(at => at < granted[first].AddSeconds(1)).Count());
        output.WriteLine($"{rate}/s, timers late by {timersAreLateByMilliseconds} ms: {share:P2} of the rate over five minutes, at most {most} in any second.");
        Assert.InRange(granted.Count, 0.98 * rate * FiveMinutes.TotalSeconds, (rate * FiveMinutes.TotalSeconds) + 1); // both ends of the five minutes
        Assert.InRange(most, 1, rate);
    }

    /// <summary>A millisecond passes, but not before somebody waits for it.</summary>
    private async Task PassAsync()
    {
        if (_clock.Waiting > 0)
            _clock.Advance(TimeSpan.FromMilliseconds(1));
        else
            await Task.Yield();
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(60, 30)]
    [InlineData(1800, 3600)]
    public async Task A_conversation_gets_no_more_than_the_platform_allows(int most, int seconds)
    {
        _governor = new RateGovernor(double.PositiveInfinity, new MachineClock(_clock));
        var sent = new List<DateTimeOffset>();
        var end = _clock.GetUtcNow() + TimeSpan.FromHours(2);
        while (_clock.GetUtcNow() < end)
        {
            if (_governor.PauseOf("chat") is var pause && pause > TimeSpan.Zero)
            {
                _clock.Advance(pause);
                continue;
            }

            await _governor.EnterAsync("chat", CancellationToken.None);
            sent.Add(_clock.GetUtcNow());
        }

        for (var first = 0; first + most < sent.Count; first++)
            Assert.True(sent[first + most] - sent[first] >= TimeSpan.FromSeconds(seconds));
        Assert.InRange(sent.Count, 3600, 3700);
    }

    [Fact]
    public void A_throttled_conversation_waits_and_the_others_do_not()
    {
        _governor = new RateGovernor(20, new MachineClock(_clock));

        _governor.Throttle("a", TimeSpan.FromSeconds(30));

        Assert.Equal(TimeSpan.FromSeconds(30), _governor.PauseOf("a"));
        Assert.Equal(TimeSpan.Zero, _governor.PauseOf("b"));
    }

    [Fact]
    public void When_several_are_throttled_together_everybody_waits_for_a_while()
    {
        _governor = new RateGovernor(20, new MachineClock(_clock));

        foreach (var chat in (string[])["a", "b", "c"])
            _governor.Throttle(chat, TimeSpan.FromSeconds(30));
        Assert.Equal(TimeSpan.FromSeconds(30), _governor.PauseOf("d"));
        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(TimeSpan.Zero, _governor.PauseOf("d"));
    }

    [Fact]
    public void Throttles_far_apart_are_no_sign()
    {
        _governor = new RateGovernor(20, new MachineClock(_clock));

        foreach (var chat in (string[])["a", "b", "c"])
        {
            _governor.Throttle(chat, TimeSpan.FromMinutes(1));
            _clock.Advance(TimeSpan.FromSeconds(11));
        }

        Assert.Equal(TimeSpan.Zero, _governor.TenantPause);
    }

    /// <summary>Timers fire late, as on a real machine.</summary>
    private sealed class LateClock(FakeClock inner, TimeSpan late) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            inner.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime + late, period);
    }
}

using Wenming.Bot.Hosting;
using Wenming.Tests.Support;

namespace Wenming.Tests.Hosting;

public sealed class RehearsalClockTests
{
    private static readonly DateTimeOffset Began = new(2026, 3, 16, 8, 55, 0, TimeSpan.FromHours(8));

    private readonly FakeClock _machine = new();
    private readonly RehearsalClock _clock;

    public RehearsalClockTests() => _clock = new RehearsalClock(_machine, Began, 3600);

    [Fact]
    public void It_begins_where_it_is_told_and_runs_as_fast_as_it_is_told()
    {
        var first = _clock.GetUtcNow();
        var stamp = _clock.GetTimestamp();
        _machine.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(Began, first);
        Assert.Equal(TimeSpan.Zero, first.Offset);
        Assert.Equal(Began.AddHours(2), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(2), _clock.GetElapsedTime(stamp));
    }

    [Fact]
    public void A_wait_of_an_hour_is_over_in_a_second()
    {
        var rings = 0;
        using var timer = _clock.CreateTimer(_ => rings++, null, TimeSpan.FromHours(1), TimeSpan.FromHours(2));

        _machine.Advance(TimeSpan.FromSeconds(0.9));
        var early = rings;
        _machine.Advance(TimeSpan.FromSeconds(4.1));

        Assert.Equal(0, early);
        Assert.Equal(3, rings);
    }

    [Fact]
    public void A_timer_can_be_set_anew_and_stopped()
    {
        var rings = 0;
        using var timer = _clock.CreateTimer(_ => rings++, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _machine.Advance(TimeSpan.FromDays(1));

        timer.Change(TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        _machine.Advance(TimeSpan.FromSeconds(1));
        timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _machine.Advance(TimeSpan.FromDays(1));

        Assert.Equal(1, rings);
    }

    [Fact]
    public async Task A_short_wait_never_becomes_none()
    {
        var waiting = Task.Delay(TimeSpan.FromMilliseconds(10), _clock);
        var wasOver = waiting.IsCompleted;

        _machine.Advance(TimeSpan.FromMilliseconds(1));
        await waiting;

        Assert.False(wasOver);
    }
}

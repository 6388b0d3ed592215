using Wenming.Bot.Turns;

namespace Wenming.Tests.Turns;

public sealed class ConversationGateTests
{
    private readonly ConversationGate _gate = new();

    [Fact]
    public async Task A_second_turn_waits_until_the_first_is_over()
    {
        var first = await _gate.EnterAsync("c", default);
        var second = _gate.EnterAsync("c", default);
        var waited = !second.IsCompleted;

        first.Dispose();
        (await second).Dispose();

        Assert.True(waited);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        using var first = await _gate.EnterAsync("c", default);

        using var other = await _gate.EnterAsync("d", default);

        Assert.Equal(2, _gate.Count);
    }

    [Fact]
    public async Task Nothing_is_kept_of_conversations_that_are_quiet()
    {
        using var impatience = new CancellationTokenSource();
        var first = await _gate.EnterAsync("c", default);
        var gaveUp = _gate.EnterAsync("c", impatience.Token);
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gaveUp);
        first.Dispose();

        Assert.Equal(0, _gate.Count);
    }
}

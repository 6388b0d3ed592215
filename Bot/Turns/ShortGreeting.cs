namespace Wenming.Bot.Turns;

/// <summary>Without a welcome feature: one sentence.</summary>
internal sealed class ShortGreeting : IGreeting
{
    public Task<Reply> GreetAsync(Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Of(TurnTexts.Welcome.In(turn.Caller.Language)) with { IsPersonal = false });
}

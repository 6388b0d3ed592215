namespace Wenming.Bot.Turns;

/// <summary>Without a roster feature: a stranger is told whom to ask.</summary>
internal sealed class RosterlessReply : IStrangerReply
{
    public Task<Reply> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Of(TurnTexts.NotOnRoster.In(turn.Caller.Language)));
}

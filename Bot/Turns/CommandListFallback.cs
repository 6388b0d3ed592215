namespace Wenming.Bot.Turns;

/// <summary>Without a help feature: the commands that the person may use.</summary>
internal sealed class CommandListFallback(ChatCommands commands) : IFallbackReply
{
    public Task<Reply> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var words = commands.For(turn.Caller.Person).Select(command => command.Words.Name.In(language)).ToList();
        return Task.FromResult(words.Count == 0
            ? Reply.Of(TurnTexts.NothingToType.In(language))
            : Reply.Of(TurnTexts.YouMayType.In(language, string.Join(TurnTexts.Comma.In(language), words)), words));
    }
}

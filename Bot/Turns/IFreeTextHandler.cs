namespace Wenming.Bot.Turns;

/// <summary>Answers what a person types when it is no command, for example an answer in the typed self-check.</summary>
public interface IFreeTextHandler
{
    /// <summary>Whether the person was asked for words of their own, which may begin like a command.</summary>
    Task<bool> AwaitsWordsAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The reply, or <see langword="null"/> when the text is not meant for this feature at this moment.</summary>
    Task<Reply?> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken);

    /// <summary>A command is answered instead: what was asked for in typed text before need not be awaited any more.</summary>
    Task LeaveAsync(Turn turn, IChatCommand command, CancellationToken cancellationToken) => Task.CompletedTask;
}

namespace Wenming.Bot.Turns;

/// <summary>Answers what nothing else answered. Implemented by the help.</summary>
public interface IFallbackReply
{
    /// <summary>The answer to a text that is no command, no free text that a feature waits for and no misspelling; the text may be empty.</summary>
    Task<Reply> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken);
}

namespace Wenming.Bot.Turns;

/// <summary>Answers somebody who is not on the roster. Implemented by the roster, which offers to join.</summary>
public interface IStrangerReply
{
    /// <summary>The answer to whatever a stranger typed or pressed that is not open to strangers.</summary>
    /// <param name="turn">The turn; its caller has no person.</param>
    /// <param name="typed">What was typed; empty for a button.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    Task<Reply> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken);
}

namespace Wenming.Bot.Posts.Sending;

/// <summary>One message: wait for its turn, take it, send it, write down what became of it.</summary>
internal sealed class MessageDispatch(Claims claims, PostSender sender, Outcomes outcomes)
{
    /// <summary>Whether nothing may be said to anybody now.</summary>
    public bool IsPaused => sender.IsPaused;

    /// <summary>Sends the message.</summary>
    /// <returns>Whether it was on the wire; not while the conversation is paused, or when another process took it.</returns>
    public async Task<bool> SendAsync(Message message, Moment moment, CancellationToken cancellationToken)
    {
        if (sender.PauseOf(message.Chat) > TimeSpan.Zero)
            return false;
        await sender.EnterAsync(message.Chat, cancellationToken);

        // Taken at the last moment, so that after a kill no more are in doubt than were on the wire. From here on a stop waits for the end.
        if (await claims.TakeAsync(message, moment.Today, cancellationToken) is not { } taken)
            return false;
        var (outcome, chat) = await sender.SendAsync(taken, CancellationToken.None);
        await outcomes.RecordAsync(taken, outcome, chat, moment, CancellationToken.None);
        return true;
    }
}

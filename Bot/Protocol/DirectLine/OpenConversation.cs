namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>A conversation that somebody uses now; dispose it when the use is over.</summary>
internal sealed class OpenConversation(DirectLineConversation conversation, Action<DirectLineConversation> leave) : IDisposable
{
    private int _isLeft;

    public DirectLineConversation Conversation => conversation;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isLeft, 1) == 0)
            leave(conversation);
    }
}

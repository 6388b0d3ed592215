namespace Wenming.Bot.Turns;

/// <summary>
/// One turn at a time in a conversation, in the order of arrival, within this process. Between processes the ETags of the rows decide.
/// A conversation is forgotten as soon as nobody is in or before its gate.
/// </summary>
internal sealed class ConversationGate
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue> _queues = new(StringComparer.Ordinal);

    /// <summary>Conversations that have a turn in or before the gate.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _queues.Count;
        }
    }

    /// <summary>Waits for the turns before this one. Dispose the result when the turn is over.</summary>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        Queue queue;
        lock (_lock)
        {
            if (!_queues.TryGetValue(conversation, out var known))
                _queues[conversation] = known = new Queue();
            queue = known;
            queue.People++;
        }

        try
        {
            await queue.Place.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(conversation, queue);
            throw;
        }

        return new Pass(this, conversation, queue);
    }

    private void Leave(string conversation, Queue queue)
    {
        lock (_lock)
        {
            if (--queue.People > 0)
                return;
            _queues.Remove(conversation);
            queue.Place.Dispose();
        }
    }

    private sealed class Queue
    {
        public SemaphoreSlim Place { get; } = new(1, 1);

        public int People { get; set; }
    }

    private sealed class Pass(ConversationGate gate, string conversation, Queue queue) : IDisposable
    {
        public void Dispose()
        {
            queue.Place.Release();
            gate.Leave(conversation, queue);
        }
    }
}

namespace Wenming.Bot.Protocol;

/// <summary>Remembers the entries that were used last, and no more than it may. Safe for many threads.</summary>
internal sealed class RecentMap<TValue>(int capacity) where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, TValue Value)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, TValue Value)> _order = new();

    /// <summary>How many entries there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _nodes.Count;
        }
    }

    /// <summary>The entry, which then counts as the newest; <see langword="null"/> when it is not remembered.</summary>
    public TValue? Find(string key)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(key, out var node))
                return null;
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Sets the entry; the one that was used longest ago is forgotten when there are too many.</summary>
    public void Set(string key, TValue value) => GetOrAdd(key, () => value, replace: true);

    /// <summary>The entry, made now when there is none.</summary>
    public TValue GetOrAdd(string key, Func<TValue> make) => GetOrAdd(key, make, replace: false);

    /// <summary>Forgets the entry.</summary>
    public void Remove(string key)
    {
        lock (_lock)
        {
            if (_nodes.Remove(key, out var node))
                _order.Remove(node);
        }
    }

    private TValue GetOrAdd(string key, Func<TValue> make, bool replace)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var known))
            {
                _order.Remove(known);
                if (replace)
                    known.Value = (key, make());
                _order.AddFirst(known);
                return known.Value.Value;
            }

            _nodes[key] = _order.AddFirst((key, make()));
            if (_nodes.Count > capacity && _order.Last is { } oldest)
            {
                _nodes.Remove(oldest.Value.Key);
                _order.RemoveLast();
            }

            return _nodes[key].Value.Value;
        }
    }
}

namespace Wenming.Bot.Turns;

/// <summary>All card handlers that the features registered, by verb.</summary>
internal sealed class CardHandlers
{
    private readonly Dictionary<string, ICardHandler> _byVerb = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two handlers answer the same verb.</exception>
    public CardHandlers(IEnumerable<ICardHandler> handlers)
    {
        foreach (var handler in handlers)
        {
            foreach (var verb in handler.Verbs)
            {
                if (!_byVerb.TryAdd(verb, handler))
                    throw new InvalidOperationException($"The verb '{verb}' belongs to two handlers: {_byVerb[verb].GetType().Name} and {handler.GetType().Name}.");
            }
        }
    }

    /// <summary>The handler of a verb; <see langword="null"/> when no feature knows it.</summary>
    public ICardHandler? Find(string verb) => _byVerb.GetValueOrDefault(verb);
}

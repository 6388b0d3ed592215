using System.Diagnostics.CodeAnalysis;

namespace Wenming.Bot.Catalogs;

/// <summary>A place in a data file, carried along while reading so that every refusal can name it.</summary>
internal readonly record struct CatalogPlace(string File, string Path)
{
    public CatalogPlace this[string name] => this with { Path = $"{Path}.{name}" };

    public CatalogPlace this[int index] => this with { Path = $"{Path}[{index}]" };

    public static CatalogPlace Top(string file) => new(file, "$");

    public CatalogException Refuse(string reason) => new(File, Path, reason);

    /// <exception cref="CatalogException">It does not hold.</exception>
    public void Require([DoesNotReturnIf(false)] bool holds, string reason)
    {
        if (!holds)
            throw Refuse(reason);
    }

    /// <summary>What a list or an object may not leave out: JSON's <c>null</c> passes the parser inside of both.</summary>
    /// <exception cref="CatalogException">The value is missing.</exception>
    public T Given<T>([NotNull] T? value)
        where T : class => value ?? throw Refuse("The value is missing.");

    public List<TOut> Each<TIn, TOut>(IReadOnlyList<TIn?> entries, Func<TIn, CatalogPlace, TOut> read)
        where TIn : class
    {
        var results = new List<TOut>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
            results.Add(read(this[i].Given(entries[i]), this[i]));
        return results;
    }

    /// <summary>One of the words that a field may hold, as the value that it stands for.</summary>
    /// <exception cref="CatalogException">It is none of them.</exception>
    public T OneOf<T>(string word, params ReadOnlySpan<(string Word, T Value)> known)
    {
        foreach (var (name, value) in known)
        {
            if (name == word)
                return value;
        }

        var names = new List<string>();
        foreach (var (name, _) in known)
            names.Add(name);
        throw Refuse($"“{word}” is not one of: {string.Join(", ", names)}.");
    }
}

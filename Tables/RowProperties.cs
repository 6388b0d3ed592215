using System.Collections;

namespace Wenming.Tables;

/// <summary>
/// The columns of a row. A value is a string, long, double, bool, <see cref="DateTimeOffset"/> (UTC) or byte[] (Edm.String, Int64, Double,
/// Boolean, DateTime, Binary); an <see cref="int"/> is widened; a <see langword="null"/> is not stored, as in Azure Tables.
/// </summary>
public sealed class RowProperties : IEnumerable<KeyValuePair<string, object>>
{
    private readonly Dictionary<string, object> _values;

    /// <summary>A row without columns.</summary>
    public RowProperties() => _values = [];

    /// <summary>Room for as many columns as a backend knows it will set.</summary>
    internal RowProperties(int capacity) => _values = new Dictionary<string, object>(capacity);

    /// <summary>How many columns are set.</summary>
    public int Count => _values.Count;

    /// <summary>The columns for the backends, which enumerate them without an allocation.</summary>
    internal Dictionary<string, object> Values => _values;

    /// <summary>Sets a column; <see langword="null"/> removes it.</summary>
    /// <exception cref="ArgumentException">The value is of a kind that a table cannot hold.</exception>
    public object? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        init => Set(name, value);
    }

    /// <summary>The text in a column, or <see langword="null"/> when the row has none.</summary>
    public string? Text(string name) => Typed<string>(name);

    /// <summary>The whole number in a column, or <see langword="null"/> when the row has none.</summary>
    public long? Whole(string name) => _values.TryGetValue(name, out var value) ? Cast<long>(name, value) : null;

    /// <summary>The floating-point number in a column, or <see langword="null"/> when the row has none.</summary>
    public double? Number(string name) => _values.TryGetValue(name, out var value) ? Cast<double>(name, value) : null;

    /// <summary>The truth in a column, or <see langword="null"/> when the row has none.</summary>
    public bool? Truth(string name) => _values.TryGetValue(name, out var value) ? Cast<bool>(name, value) : null;

    /// <summary>The instant in a column (UTC), or <see langword="null"/> when the row has none.</summary>
    public DateTimeOffset? Instant(string name) => _values.TryGetValue(name, out var value) ? Cast<DateTimeOffset>(name, value) : null;

    /// <summary>The bytes in a column, or <see langword="null"/> when the row has none.</summary>
    public byte[]? Bytes(string name) => Typed<byte[]>(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Sets a column; <see langword="null"/> removes it.</summary>
    /// <exception cref="ArgumentException">The value is of a kind that a table cannot hold.</exception>
    public void Set(string name, object? value)
    {
        if (value is null)
        {
            _values.Remove(name);
            return;
        }

        _values[name] = value switch
        {
            int narrow => (long)narrow,
            DateTimeOffset instant => instant.ToUniversalTime(),
            string or long or double or bool or byte[] => value,
            _ => throw new ArgumentException($"Column '{name}' cannot hold a {value.GetType().Name}.", nameof(value)),
        };
    }

    private T? Typed<T>(string name) where T : class => _values.TryGetValue(name, out var value) ? Cast<T>(name, value) : null;

    private static T Cast<T>(string name, object value) => value is T typed
        ? typed
        : throw new InvalidOperationException($"Column '{name}' holds a {value.GetType().Name}, not a {typeof(T).Name}.");
}

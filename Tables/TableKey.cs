using System.Buffers;
using System.Globalization;
using System.Text;

namespace Wenming.Tables;

/// <summary>
/// Builds partition and row keys from parts. Parts are joined by <c>|</c>; what Azure Tables forbids in a key (<c>/ \ # ?</c>, control
/// characters), half of a surrogate pair, U+FFFF, the separator and the escape sign itself are written as <c>~XXXX</c>, so that any text
/// can be part of a key and read back. What a range query orders is the escaped text.
/// </summary>
public static class TableKey
{
    private const char Separator = '|';
    private const char Escape = '~';

    private static readonly SearchValues<char> NeedsCare =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(MustEscape)]);

    /// <summary>One key of several parts; an empty part is kept.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        if (!AnyNeedsCare(parts))
            return string.Join(Separator, parts!);
        var key = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                key.Append(Separator);
            Append(key, parts[i]);
        }

        return key.ToString();
    }

    /// <summary>The parts that a key was made of.</summary>
    /// <exception cref="FormatException">The key was not made by <see cref="Of"/>.</exception>
    public static IReadOnlyList<string> Parts(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return [.. key.Split(Separator).Select(part => Unescape(part, key))];
    }

    private static bool AnyNeedsCare(ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (part.AsSpan().ContainsAny(NeedsCare))
                return true;
        }

        return false;
    }

    private static void Append(StringBuilder key, string part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsSurrogatePair(part, i))
                key.Append(part[i++]).Append(part[i]);
            else if (MustEscape(part[i]))
                key.Append(Escape).Append(((int)part[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                key.Append(part[i]);
        }
    }

    private static bool MustEscape(char sign) =>
        sign is Separator or Escape or '/' or '\\' or '#' or '?' or '\uFFFF' || char.IsControl(sign) || char.IsSurrogate(sign);

    private static string Unescape(string part, string key)
    {
        if (!part.Contains(Escape, StringComparison.Ordinal))
            return part;
        var text = new StringBuilder();
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] != Escape)
            {
                text.Append(part[i]);
                continue;
            }

            if (i + 4 >= part.Length
                || !ushort.TryParse(part.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign))
                throw new FormatException($"'{key}' is not a table key: '{Escape}' must be followed by four hexadecimal digits.");
            text.Append((char)sign);
            i += 4;
        }

        return text.ToString();
    }
}

using System.Text;

namespace Wenming.Tables;

/// <summary>
/// Builds partition and row keys from parts. Parts are joined by <c>|</c>; what Azure Tables forbids in a key (<c>/ \ # ?</c>, control
/// characters), the separator and the escape sign itself are written as <c>~XXXX</c>, so that any text can be part of a key and read back.
/// </summary>
public static class TableKey
{
    private const char Separator = '|';
    private const char Escape = '~';

    /// <summary>One key of several parts; an empty part is kept.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                key.Append(Separator);
            foreach (var sign in parts[i])
                Append(key, sign);
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

    private static void Append(StringBuilder key, char sign)
    {
        if (sign is Separator or Escape or '/' or '\\' or '#' or '?' || char.IsControl(sign) || sign == '\uFFFF')
            key.Append(Escape).Append(((int)sign).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        else
            key.Append(sign);
    }

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
                || !ushort.TryParse(part.AsSpan(i + 1, 4), System.Globalization.NumberStyles.HexNumber, null, out var sign))
                throw new FormatException($"'{key}' is not a table key: '{Escape}' must be followed by four hexadecimal digits.");
            text.Append((char)sign);
            i += 4;
        }

        return text.ToString();
    }
}

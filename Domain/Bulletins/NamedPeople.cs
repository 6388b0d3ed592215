using Wenming.Domain.Wording;

namespace Wenming.Domain.Bulletins;

/// <summary>
/// Finds the people of the roster whom a text names. Blanks inside Chinese names do not hide them. What no machine sees, 张科长 for example, the
/// second person must see.
/// </summary>
public static class NamedPeople
{
    /// <summary>Names of one character are words too often.</summary>
    private const int ShortestName = 2;

    /// <summary>The names that stand in the title or the text, each once.</summary>
    public static IReadOnlyList<string> In(BulletinContent content, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(content);
        return In(content.Title + "\n" + content.Text, names);
    }

    /// <summary>The names that stand in a text, each once.</summary>
    public static IReadOnlyList<string> In(string text, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var spaced = Typed.Fold(text);
        var close = WithoutBlanks(spaced);
        return [.. names.Distinct(StringComparer.Ordinal).Where(name => Stands(Typed.Fold(name), spaced, close))];
    }

    private static bool Stands(string name, string spaced, string close)
    {
        if (Typed.Length(name) < ShortestName)
            return false;
        return name.Any(char.IsAsciiLetter) ? IsWord(name, spaced) : close.Contains(WithoutBlanks(name), StringComparison.Ordinal);
    }

    // "Li Na" is not named by "policy li nature".
    private static bool IsWord(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('·' or '\u200B')));
}

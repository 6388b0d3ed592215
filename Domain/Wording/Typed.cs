using System.Buffers;

namespace Wenming.Domain.Wording;

/// <summary>What people type, made comparable: input methods for Chinese write letters and digits at full width.</summary>
public static class Typed
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const char FullWidthShift = (char)(FullWidthFirst - '!');
    private const char IdeographicSpace = '\u3000';

    // Cards send codes such as "yes" and "4", which need no work.
    private static readonly SearchValues<char> AlreadyFolded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The text without the blanks around it, full-width letters, digits and signs made plain, in lower case.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExcept(AlreadyFolded))
            return text;
        return string.Create(text.Length, text, static (folded, typed) =>
        {
            for (var i = 0; i < typed.Length; i++)
                folded[i] = char.ToLowerInvariant(Narrow(typed[i]));
        }).Trim();
    }

    /// <summary>The length of a text in Unicode code points, so that 𠮷 counts as one character and every machine counts alike.</summary>
    public static int Length(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Count();
    }

    private static char Narrow(char typed) => typed switch
    {
        IdeographicSpace => ' ',
        >= FullWidthFirst and <= FullWidthLast => (char)(typed - FullWidthShift),
        _ => typed,
    };
}

using System.Globalization;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Takes what was typed apart, word by word, and leaves the rest as it was typed.</summary>
internal static class TypedWords
{
    private const int MostDigits = 6;

    /// <summary>The first word and what follows it, both without the blanks around them.</summary>
    public static (string Word, string Behind) First(string typed)
    {
        var text = typed.Trim();
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (text[..end], text[end..].Trim());
    }

    /// <summary>Whether the word is one of those that mean the same, in either language.</summary>
    public static bool Means(string word, Text words) => words.Zh.Split(' ').Concat(words.En.Split(' ')).Contains(Typed.Fold(word));

    /// <summary>The number that a word is; <see langword="null"/> for any other word.</summary>
    public static int? Number(string word) =>
        Typed.Fold(word) is { Length: > 0 and <= MostDigits } folded
        && int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>What stands before and behind the first of these words; the second is empty when there is none.</summary>
    public static (string Before, string Behind) Around(string typed, Text words)
    {
        for (var start = 0; start < typed.Length; start++)
        {
            if (start > 0 && !char.IsWhiteSpace(typed[start - 1]))
                continue;
            var (word, behind) = First(typed[start..]);
            if (behind.Length > 0 && Means(word, words) && !char.IsWhiteSpace(typed[start]))
                return (typed[..start].Trim(), behind);
        }

        return (typed.Trim(), "");
    }
}

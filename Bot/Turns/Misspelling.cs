namespace Wenming.Bot.Turns;

/// <summary>How far apart two words are: insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, restricted).</summary>
internal static class Misspelling
{
    /// <summary>From this length on a word may be wrong in two places.</summary>
    private const int Long = 6;

    /// <summary>How many mistakes still count as a misspelling of this word.</summary>
    public static int Allowed(string word) => word.Length switch
    {
        < 2 => 0,
        < Long => 1,
        _ => 2,
    };

    /// <summary>The number of mistakes that lead from one word to the other.</summary>
    public static int Distance(string typed, string word)
    {
        var d = new int[typed.Length + 1, word.Length + 1];
        for (var i = 0; i <= typed.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= word.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            for (var j = 1; j <= word.Length; j++)
            {
                var replaced = d[i - 1, j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replaced, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[typed.Length, word.Length];
    }
}

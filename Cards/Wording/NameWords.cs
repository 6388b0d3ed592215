using Wenming.Domain.Wording;

namespace Wenming.Cards.Wording;

/// <summary>Names in one line: all of them while they fit, else the first ones and “and more”.</summary>
public static class NameWords
{
    /// <summary>Characters of names in a line. Names may have 64, and a card has many lines.</summary>
    private const int MostCharacters = 300;

    private static readonly Text Separator = new("、", ", ");
    private static readonly Text AndMore = new("{0} 等", "{0} and more");

    /// <summary>The line; at least one name stands in it.</summary>
    /// <param name="names">The names, not yet escaped for Markdown.</param>
    /// <param name="most">Names that are given at most.</param>
    /// <param name="language">The language.</param>
    public static string Of(IReadOnlyList<string> names, int most, Language language)
    {
        ArgumentNullException.ThrowIfNull(names);
        var room = MostCharacters;
        var shown = names.Take(most).TakeWhile((name, index) => (room -= name.Length) >= 0 || index == 0).ToList();
        var line = string.Join(Separator.In(language), shown);
        return shown.Count < names.Count ? AndMore.In(language, line) : line;
    }
}

using System.Text;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Wording;

/// <summary>Keeps what people typed from making a card larger than hosts take (about 28 KB).</summary>
public static class Shortened
{
    private const char More = '…';

    /// <summary>As much of what was typed as tells the person which words are meant.</summary>
    private const int QuotedCharacters = 40;

    /// <summary>What was typed, as it is quoted back in a sentence.</summary>
    public static string Quoted(string typed) => To(typed, QuotedCharacters);

    /// <summary>The text, or its first characters and an ellipsis.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="most">Most characters, in Unicode code points; a character is never cut in two.</param>
    public static string To(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= most || Typed.Length(text) <= most)
            return text;
        var first = new StringBuilder(most + 1);
        foreach (var rune in text.EnumerateRunes().Take(most))
            first.Append(rune.ToString());
        return first.Append(More).ToString();
    }
}

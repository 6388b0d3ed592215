using System.Text;
using System.Text.RegularExpressions;

namespace Wenming.Cards.Elements;

/// <summary>Keeps what people typed from being read as formatting.</summary>
public static partial class Markdown
{
    private const string Special = "\\`*_{}[]()#+-.!<>|~&=";

    private const string SpecialInNames = "\\`*_[]<>&~#|";
    private const int FullWidthDistance = '＊' - '*';

    // For the first blank of a line that Markdown would take for code.
    private const string LeadingSpace = "&#32;";
    private const string LeadingTab = "&#9;";

    /// <summary>The text with every sign that Markdown or HTML would read written so that it shows as itself.</summary>
    public static string Escape(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var escaped = new StringBuilder(typed.Length + 8);
        for (var i = 0; i < typed.Length; i++)
        {
            var sign = typed[i];
            if ((i == 0 || typed[i - 1] is '\n' or '\r') && IsIndented(typed.AsSpan(i)))
                escaped.Append(sign == ' ' ? LeadingSpace : LeadingTab);
            else if (sign == '<')
                escaped.Append("&lt;");
            else if (sign == '>')
                escaped.Append("&gt;");
            else if (sign == '&')
                escaped.Append("&amp;");
            else if (Special.Contains(sign, StringComparison.Ordinal))
                escaped.Append('\\').Append(sign);
            else
                escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A name for the title of a choice: some hosts read Markdown there and some do not, so that a backslash would show. The signs of formatting
    /// become their full-width twins, which look the same and mean nothing.
    /// </summary>
    public static string Harmless(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Select(sign => SpecialInNames.Contains(sign, StringComparison.Ordinal) ? (char)(sign + FullWidthDistance) : sign));
    }

    /// <summary>
    /// What a reader sees of a text of our own: without the signs for bold, links as words and address, and what <see cref="Escape"/> protected
    /// as it was typed.
    /// </summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Unescape(Link().Replace(text, "$1 $2").Replace("**", "", StringComparison.Ordinal));
    }

    /// <summary>The text that <see cref="Escape"/> was given.</summary>
    public static string Unescape(string escaped)
    {
        ArgumentNullException.ThrowIfNull(escaped);
        if (!escaped.Contains('\\', StringComparison.Ordinal) && !escaped.Contains('&', StringComparison.Ordinal))
            return escaped;
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && i + 1 < escaped.Length && Special.Contains(escaped[i + 1], StringComparison.Ordinal))
                i++;
            text.Append(escaped[i]);
        }

        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace(LeadingSpace, " ").Replace(LeadingTab, "\t").Replace("&amp;", "&").ToString();
    }

    /// <summary>Whether a line is indented by a tab or four blanks.</summary>
    private static bool IsIndented(ReadOnlySpan<char> line)
    {
        var blanks = line[..Math.Min(4, line.Length)];
        var words = blanks.IndexOfAnyExcept(' ');
        return words < 0 ? blanks.Length == 4 : blanks[words] == '\t';
    }

    [GeneratedRegex(@"(?<!\\)\[([^\[\]\\]*)\]\((https://[^()\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

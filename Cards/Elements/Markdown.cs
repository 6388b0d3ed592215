using System.Text;

namespace Wenming.Cards.Elements;

/// <summary>Keeps what people typed from being read as formatting.</summary>
public static class Markdown
{
    private const string Special = "\\`*_{}[]()#+-.!<>|~&";

    /// <summary>The text with every sign that Markdown or HTML would read written so that it shows as itself.</summary>
    public static string Escape(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var escaped = new StringBuilder(typed.Length + 8);
        foreach (var sign in typed)
        {
            if (sign == '<')
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

    /// <summary>What a reader sees of a text of our own: without the signs for bold, and with what <see cref="Escape"/> protected as it was typed.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Unescape(text.Replace("**", "", StringComparison.Ordinal));
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

        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString();
    }
}

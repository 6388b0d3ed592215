using System.Text;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>Makes what was typed comparable.</summary>
public static class TypedText
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int WidthDistance = FirstFullWidth - '!';

    /// <summary>Full-width signs that Chinese text is punctuated with, and that must stay in what a person wrote.</summary>
    private const string Punctuation = "！（），：；？～";

    /// <summary>Full-width letters, digits and signs made half-width and <c>　</c> a space; Chinese punctuation stays.</summary>
    public static string FoldWidth(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Fold(typed, keep: Punctuation);
    }

    /// <summary>What was typed without the mention of the bot, trimmed and width-folded.</summary>
    internal static string Of(ReceivedActivity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is { Type: ReceivedEntity.Mention, Text: { Length: > 0 } mention, Mentioned.Id: { Length: > 0 } mentioned }
                && mentioned == activity.Recipient?.Id
                && text.IndexOf(mention, StringComparison.Ordinal) is >= 0 and var at)
                text = text.Remove(at, mention.Length).Replace("&nbsp;", " ", StringComparison.Ordinal);
        }

        return FoldWidth(text).Trim();
    }

    /// <summary>The form in which commands are compared: half-width, small letters, single spaces.</summary>
    internal static string ForComparison(string typed)
    {
        var words = Fold(typed, keep: "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private static string Fold(string typed, string keep)
    {
        var folded = new StringBuilder(typed.Length);
        foreach (var sign in typed)
        {
            if (sign is '\u3000' or '\u00A0')
                folded.Append(' ');
            else if (sign is >= FirstFullWidth and <= LastFullWidth && !keep.Contains(sign, StringComparison.Ordinal))
                folded.Append((char)(sign - WidthDistance));
            else
                folded.Append(sign);
        }

        return folded.ToString();
    }
}

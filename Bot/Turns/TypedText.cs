using System.Text;
using System.Text.RegularExpressions;
using Wenming.Bot.Protocol;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>Makes what was typed comparable.</summary>
public static partial class TypedText
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

    /// <summary>
    /// What was typed, trimmed and width-folded: without the mention of the bot, with the names of others who are mentioned, without the mark of
    /// a quoted message, and without signs that nobody sees.
    /// </summary>
    internal static string Of(ReceivedActivity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            text = entity switch
            {
                { Type: ReceivedEntity.Mention } => WithoutMention(text, entity, activity.Recipient?.Id),
                { Type: ReceivedEntity.QuotedReply } => QuoteMark().Replace(text, " "),
                _ => text,
            };
        }

        return FoldWidth(Unseen().Replace(text, "")).Trim();
    }

    // Strip by the entity's own text, not by the bot's name; older clients leave it out and mean the name.
    private static string WithoutMention(string text, ReceivedEntity entity, string? bot)
    {
        var mention = entity.Text is { Length: > 0 } said ? said : $"<at>{entity.Mentioned?.Name}</at>";
        if (entity.Mentioned?.Id is not { Length: > 0 } mentioned || text.IndexOf(mention, StringComparison.Ordinal) is not (>= 0 and var at))
            return text;
        return text.Remove(at, mention.Length)
            .Insert(at, mentioned == bot ? "" : Tag().Replace(mention, ""))
            .Replace("&nbsp;", " ", StringComparison.Ordinal);
    }

    /// <summary>A name as a channel gives it, on one line and no longer than names are: whoever chose it chose every sign of it.</summary>
    internal static string Name(string? given)
    {
        var line = string.Concat(Unseen().Replace(given ?? "", "").Select(sign => char.IsControl(sign) || char.IsSeparator(sign) ? ' ' : sign)).Trim();
        return Shortened.To(line, RosterFile.LongestName);
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

    // Teams puts it where a message is quoted, together with an entity of this kind (its "quoted replies" of 2026).
    [GeneratedRegex("""\s*<quoted messageId="[^"<>]*"\s*/>\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();

    [GeneratedRegex("</?at[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // Blanks of no width, byte order marks and changes of direction: copied along from a page or a keyboard. What joins an emoji stays.
    [GeneratedRegex("[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();
}

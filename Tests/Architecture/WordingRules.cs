using Wenming.Tests.Architecture.Sources;

namespace Wenming.Tests.Architecture;

/// <summary>Wording stands in Texts and Words, where a translator finds it; code holds none.</summary>
internal static class WordingRules
{
    /// <summary>Files whose Chinese is not said to anybody.</summary>
    private static readonly Dictionary<string, string> Parsers = new()
    {
        ["DayReader"] = "the words that people type for days",
        ["QuietReader"] = "the words that people type for the ends of a mute or leave",
        ["AnswerReader"] = "the words that people type for yes, no and not applicable",
        ["AgendaScope"] = "the signs with which a month is typed",
        ["NoticeLines"] = "the words and signs with which a notice's days are typed",
        ["SectionCell"] = "the mark of an affiliated unit in a roster file",
        ["DirectLineConnector"] = "the bot's own name, which is not translated",
    };

    /// <summary>
    /// Strings with Chinese characters outside of Texts and Words. Lists that are read, not said, are members whose name ends in Words.
    /// </summary>
    public static IEnumerable<string> HiddenWords(SourceFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (!SourceTree.Product.Contains(file.Path.Split('/')[0]) || name.EndsWith("Texts", StringComparison.Ordinal)
            || name.EndsWith("Words", StringComparison.Ordinal) || Parsers.ContainsKey(name))
            return [];
        return file.Literals
            .Where(literal => TextRules.HasHan(literal.Text))
            .Where(literal => file.MemberAt(literal.Place) is not { } member || !member.Name.EndsWith("Words", StringComparison.Ordinal))
            .Select(literal => $"{file.Path}({file.LineOf(literal.Place)}): “{literal.Text}” is wording in code: move it to a Text.");
    }
}

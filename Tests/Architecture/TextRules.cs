using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Architecture;

/// <summary>Chinese first, English complete: every text exists in both languages, and says so in each.</summary>
internal static partial class TextRules
{
    /// <summary>Texts that are the same in every language, or that name a language in its own.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["GuidanceTexts.English"] = "a language is named in itself",
        ["GuidanceTexts.Chinese"] = "a language is named in itself",
        ["StandingsTexts.ScoreColumn"] = "S is the score's symbol",
        ["StandingsTexts.VerifiedColumn"] = "V is the score's symbol",
        ["StandingsTexts.WhyTotal"] = "S is the score's symbol",
    };

    /// <summary>Every text field of an assembly, public or not, with its name.</summary>
    public static IEnumerable<(string Name, Text Text)> TextsOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(Text)
        select ($"{type.Name}.{field.Name}", (Text)field.GetValue(null)!);

    /// <summary>Every text of a bank with its place.</summary>
    public static IEnumerable<(string Name, Text Text)> TextsOf(QuestionBank bank) =>
    [
        ("declaration", bank.Declaration),
        .. bank.ScaleAnchors.Select(anchor => ($"anchor {anchor.Key}", anchor.Value)),
        .. bank.Criteria.Select(criterion => (criterion.Id.Value, criterion.Name)),
        .. bank.ShortTexts.Select(text => (text.Id, text.Label)),
        .. bank.Questions.SelectMany(TextsOf),
    ];

    /// <summary>What is wrong with a text.</summary>
    public static IEnumerable<string> Violations(string name, Text text)
    {
        if (string.IsNullOrWhiteSpace(text.Zh) || string.IsNullOrWhiteSpace(text.En))
        {
            yield return $"{name} lacks its {(string.IsNullOrWhiteSpace(text.Zh) ? "Chinese" : "English")} wording.";
            yield break;
        }

        if (!PlaceholdersOf(text.Zh).SetEquals(PlaceholdersOf(text.En)))
            yield return $"{name} has other placeholders in English than in Chinese: “{text.Zh}”, “{text.En}”.";
        if (Exceptions.ContainsKey(name))
            yield break;
        if (!HasHan(text.Zh) && HasWords(text.Zh))
            yield return $"{name} is not Chinese in Chinese: “{text.Zh}”.";
        if (HasHan(text.En))
            yield return $"{name} is Chinese in English: “{text.En}”.";
    }

    public static bool HasHan(string words) => words.EnumerateRunes().Any(IsHan);

    /// <summary>A character, of the planes that names are written with too; Chinese punctuation is none.</summary>
    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Whether there is more than placeholders, digits and signs.</summary>
    private static bool HasWords(string words) => Placeholder().Replace(words, "").Any(char.IsLetter);

    private static HashSet<string> PlaceholdersOf(string words) => [.. Placeholder().Matches(words).Select(match => match.Value)];

    private static IEnumerable<(string, Text)> TextsOf(Question question)
    {
        var id = question.Id.Value;
        yield return (id, question.Text);
        if (question.NotApplicableWhen is { } when)
            yield return ($"{id} not applicable", when);
        if (question.Evidence.What is { } what)
            yield return ($"{id} evidence", what);
        IEnumerable<Text> words = question.Type switch
        {
            AnswerType.YesNo buttons => [buttons.Yes, buttons.No],
            AnswerType.Choice choice => choice.Options.Select(option => option.Text),
            AnswerType.Number { Unit: { Zh.Length: > 0 } unit } => [unit],
            _ => [],
        };
        foreach (var text in words)
            yield return ($"{id} answer", text);
    }

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();
}

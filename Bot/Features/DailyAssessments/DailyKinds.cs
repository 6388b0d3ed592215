using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>The kinds of entries as people name them.</summary>
internal sealed class DailyKinds(DailyCatalogue catalogue, QuestionBank bank)
{
    /// <summary>What a person may propose where this bank is asked.</summary>
    public IReadOnlyList<DailyEntryKind> For(Person person) => [.. catalogue.Proposable(bank).Where(kind => DailyRights.MayPropose(person, kind))];

    /// <summary>
    /// The kind with which what was typed begins: its name in either language, its code, or a word that stands in the name of one kind only; and how
    /// many of the words name it. English names have blanks inside.
    /// </summary>
    public (DailyEntryKind Kind, int Words)? Find(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return null;
        for (var count = words.Count; count > 0; count--)
        {
            var name = Typed.Fold(string.Join(' ', words.Take(count)));
            if (Named.FirstOrDefault(kind => kind.Code == name || Typed.Fold(kind.Text.Zh) == name || Typed.Fold(kind.Text.En) == name) is { } kind)
                return (kind, count);
        }

        var part = Typed.Fold(words[0]);
        var alike = Named.Where(kind => Typed.Fold(kind.Text.Zh).Contains(part, StringComparison.Ordinal)
            || Typed.Fold(kind.Text.En).Split(' ', ',').Contains(part)).ToList();
        return alike is [var only] && Typed.Length(part) > 1 ? (only, 1) : null;
    }

    // What the bot alone enters can be named too, so that the answer says so.
    private IEnumerable<DailyEntryKind> Named => catalogue.Proposable(bank).Concat(catalogue.Kinds.Where(kind => kind.IsOnRecord));
}

using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>Divides the questions into pages: criterion by criterion, at most six on a page, split evenly (rules.md 1).</summary>
public static class WalkPages
{
    /// <summary>Most questions on a page; a card with more is hard to fill in on a phone.</summary>
    public const int MostQuestions = 6;

    /// <summary>The walk of a member: the questions that are put to everyone.</summary>
    public static IReadOnlyList<WalkPage> ForMember(QuestionBank bank) => Pages(bank, question => question.AskedOf == AskedOf.Everyone);

    /// <summary>The section's sheet: all questions.</summary>
    public static IReadOnlyList<WalkPage> ForSheet(QuestionBank bank) => Pages(bank, _ => true);

    private static List<WalkPage> Pages(QuestionBank bank, Func<Question, bool> isAsked)
    {
        ArgumentNullException.ThrowIfNull(bank);
        List<WalkPage> pages = [];
        foreach (var criterion in bank.Criteria)
        {
            var parts = Split([.. bank.Of(criterion.Id).Where(isAsked)]);
            for (var part = 0; part < parts.Count; part++)
                pages.Add(new(pages.Count, criterion, part + 1, parts.Count, parts[part]));
        }

        return pages;
    }

    /// <summary>As few parts as possible whose sizes differ by at most one, the larger ones first: 11 → 6 + 5.</summary>
    private static List<Question[]> Split(Question[] questions)
    {
        var parts = (questions.Length + MostQuestions - 1) / MostQuestions;
        List<Question[]> split = [];
        for (var (part, start) = (0, 0); part < parts; part++)
        {
            var size = (questions.Length - start + parts - part - 1) / (parts - part);
            split.Add(questions[start..(start + size)]);
            start += size;
        }

        return split;
    }
}

using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>What a section's sheet lacks before it can be declared. A single gap blocks it (rules.md 2).</summary>
/// <param name="Gaps">The questions that are not complete, in the bank's order.</param>
public sealed record SheetReview(IReadOnlyList<SheetGap> Gaps)
{
    /// <summary>Whether the sheet may be declared and sent.</summary>
    public bool IsComplete => Gaps.Count == 0;

    /// <summary>Reviews a sheet. Every question of the bank is required, those for words included.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="sheet">The answers given.</param>
    /// <param name="suggestions">What the members' answers suggest, for the questions where they suggest something.</param>
    public static SheetReview Of(
        QuestionBank bank, IReadOnlyDictionary<QuestionId, SheetAnswer> sheet, IReadOnlyDictionary<QuestionId, Answer> suggestions)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(suggestions);
        var gaps = bank.Questions
            .Select(question => new SheetGap(
                question, Missing(question, sheet.GetValueOrDefault(question.Id), suggestions.GetValueOrDefault(question.Id))))
            .Where(gap => gap.Missing.Count > 0);
        return new([.. gaps]);
    }

    private static List<MissingPart> Missing(Question question, SheetAnswer? given, Answer? suggestion)
    {
        if (given is null || given.Answer is Answer.Words { Typed: var typed } && string.IsNullOrWhiteSpace(typed))
            return [MissingPart.Answer];
        List<MissingPart> missing = [];
        if (question.Evidence.IsRequired(given.Answer) && string.IsNullOrWhiteSpace(given.Evidence))
            missing.Add(MissingPart.Evidence);
        if (suggestion is not null && suggestion != given.Answer && string.IsNullOrWhiteSpace(given.Reason))
            missing.Add(MissingPart.Reason);
        return missing;
    }
}

using Wenming.Domain.Questions;

namespace Wenming.Domain.DailyAssessments;

/// <summary>The kinds of entries, in order, and what the score begins with.</summary>
/// <param name="Version">Names this version in every stored entry.</param>
/// <param name="Base">D before any entry, 0 to 100; default 90, so that good work can show and ordinary work meets the solid line.</param>
/// <param name="Kinds">The kinds, in order.</param>
public sealed record DailyCatalogue(string Version, decimal Base, IReadOnlyList<DailyEntryKind> Kinds)
{
    /// <summary>The kind with this code, or <see langword="null"/>.</summary>
    public DailyEntryKind? Find(string code) => Kinds.FirstOrDefault(kind => kind.Code == code);

    /// <summary>The kinds that can be proposed where this bank is asked.</summary>
    public IEnumerable<DailyEntryKind> Proposable(QuestionBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        return Kinds.Where(kind => !kind.IsOnRecord && (kind.OnlyWithout is not { } question || bank.Find(question) is null));
    }
}

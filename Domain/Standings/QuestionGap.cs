using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Standings;

/// <summary>What one question cost the sections together.</summary>
/// <param name="Question">The question.</param>
/// <param name="Lost">Points lost, over all sections.</param>
/// <param name="Sections">The sections that lost points with it, those that lost most first.</param>
public sealed record QuestionGap(QuestionId Question, decimal Lost, IReadOnlyList<(SectionId Section, decimal Points)> Sections)
{
    /// <summary>The questions that cost anything, those that cost most first: verified answers where there are some, else what was declared.</summary>
    /// <param name="table">The quarter's table.</param>
    /// <param name="order">The bank's questions, in order: it decides between equal sums.</param>
    public static IReadOnlyList<QuestionGap> Of(StandingsTable table, IReadOnlyList<QuestionId> order)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(order);
        var places = order.Select((question, place) => (question, place)).ToDictionary(pair => pair.question, pair => pair.place);
        return
        [
            .. table.Rows
                .Where(row => row.Standing.IsRanked)
                .SelectMany(row => row.Standing.Losses, (row, loss) => (row.Standing.Section, Loss: loss))
                .GroupBy(one => one.Loss.Question)
                .Select(group => Of(group.Key, group))
                .OrderByDescending(gap => gap.Lost)
                .ThenBy(gap => places.GetValueOrDefault(gap.Question, int.MaxValue)),
        ];
    }

    private static QuestionGap Of(QuestionId question, IEnumerable<(SectionId Section, QuestionLoss Loss)> losses)
    {
        List<(SectionId Section, decimal Points)> sections =
        [
            .. losses.Select(one => (one.Section, one.Loss.Points))
                .OrderByDescending(one => one.Points)
                .ThenBy(one => one.Section.Value, StringComparer.Ordinal),
        ];
        return new(question, sections.Sum(one => one.Points), sections);
    }
}

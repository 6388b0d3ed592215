using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Tables;

namespace Wenming.Bot.Features.Standings;

/// <summary>What a verification comes to, as columns.</summary>
internal static class VerifiedColumns
{
    public static RowProperties Write(VerifiedEntry entry)
    {
        var columns = new RowProperties
        {
            ["Revision"] = entry.Revision,
            ["DeclaredAt"] = entry.DeclaredAt,
            ["Verified"] = entry.Value?.ToString(),
            ["VerifiedShown"] = entry.Value?.Cut(),
            ["IsWaived"] = entry.IsWaived ? true : null,
            ["FalseAnswers"] = Codes(entry.FalseAnswers),
            ["FlagBars"] = Codes(entry.FlagBars),
        };
        CriteriaColumns.Write(columns, entry.Criteria);
        columns.Set("Lost", LossColumn.Write(entry.Losses));
        return columns;
    }

    public static VerifiedEntry Read(Row row)
    {
        var columns = row.Properties;
        return new VerifiedEntry(
            new SectionId(TableKey.Parts(row.RowKey)[1]), columns.Whole("Revision")!.Value, columns.Instant("DeclaredAt")!.Value)
        {
            Value = columns.Text("Verified") is { } value ? Score.Parse(value) : null,
            Criteria = [.. CriteriaColumns.Read(columns)],
            Losses = LossColumn.Read(columns.Text("Lost")),
            IsWaived = columns.Truth("IsWaived") ?? false,
            FalseAnswers = Codes(columns.Text("FalseAnswers")),
            FlagBars = Codes(columns.Text("FlagBars")),
        };
    }

    private static string? Codes(IReadOnlyList<QuestionId> questions) =>
        questions.Count == 0 ? null : string.Join(' ', questions.Select(question => question.Value));

    private static IReadOnlyList<QuestionId> Codes(string? text) =>
        [.. (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new QuestionId(code))];
}

using Wenming.Domain.Scores;
using Wenming.Tables;

namespace Wenming.Bot.Features.Standings;

/// <summary>The criteria's scores as columns, one each, in the bank's order.</summary>
internal static class CriteriaColumns
{
    private const string Prefix = "Criterion_";

    public static void Write(RowProperties columns, IReadOnlyList<Score> criteria)
    {
        for (var i = 0; i < criteria.Count; i++)
            columns.Set(Prefix + (i + 1), criteria[i].ToString());
    }

    public static IEnumerable<Score> Read(RowProperties columns)
    {
        for (var i = 1; columns.Text(Prefix + i) is { } value; i++)
            yield return Score.Parse(value);
    }
}

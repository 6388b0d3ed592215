using System.Runtime.CompilerServices;

namespace Wenming.Tables;

/// <summary>Reads that are made of several pages.</summary>
public static class TableQueries
{
    /// <summary>Every row of a range, page after page.</summary>
    public static async IAsyncEnumerable<Row> EnumerateAsync(
        this ITable table, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        string? continuation = null;
        do
        {
            var page = await table.QueryAsync(range, continuation, cancellationToken);
            foreach (var row in page.Rows)
                yield return row;
            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    /// <summary>Every row of a range in one list; for ranges that are known to be short.</summary>
    public static async Task<IReadOnlyList<Row>> ListAsync(this ITable table, RowRange range, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        var page = await table.QueryAsync(range, null, cancellationToken);
        if (page.Continuation is null)
            return page.Rows;
        var rows = new List<Row>(page.Rows);
        while (page.Continuation is not null)
        {
            page = await table.QueryAsync(range, page.Continuation, cancellationToken);
            rows.AddRange(page.Rows);
        }

        return rows;
    }
}

namespace Wenming.Tables;

/// <summary>One page of a range query.</summary>
/// <param name="Rows">The rows, ordered by key.</param>
/// <param name="Continuation">Where the next page begins; <see langword="null"/> on the last page.</param>
public sealed record RowPage(IReadOnlyList<Row> Rows, string? Continuation);

using Wenming.Domain.Standings;

namespace Wenming.Cards.Standings;

/// <summary>One page of the standings.</summary>
/// <param name="Report">The quarter's table and what is computed from it.</param>
/// <param name="Page">The page that is shown, from 0; beyond the last it is the last.</param>
public sealed record StandingsView(StandingsReport Report, int Page)
{
    /// <summary>Sections a page: as many as stay below 24 KB.</summary>
    public const int PageSize = 12;

    /// <summary>The whole table, for the counts.</summary>
    public StandingsTable Table => Report.Table;

    /// <summary>How many pages there are; at least one.</summary>
    public int PageCount => Math.Max(1, (Table.Rows.Count + PageSize - 1) / PageSize);

    /// <summary>The page within the table.</summary>
    public int ShownPage => Math.Clamp(Page, 0, PageCount - 1);

    /// <summary>The rows of the page.</summary>
    public IEnumerable<StandingsRow> Rows => Table.Rows.Skip(ShownPage * PageSize).Take(PageSize);
}

using Wenming.Domain.Agenda;

namespace Wenming.Cards.Agenda;

/// <summary>One page of a person's dates.</summary>
/// <param name="Occurrences">All dates of the scope, in order.</param>
/// <param name="Scope">Which dates.</param>
/// <param name="Page">The page that is asked for, from 0.</param>
public sealed record AgendaView(IReadOnlyList<Occurrence> Occurrences, AgendaScope Scope, int Page)
{
    /// <summary>Dates of one page.</summary>
    public const int PageSize = 10;

    /// <summary>How many pages there are, at least one.</summary>
    public int PageCount => Math.Max(1, (Occurrences.Count + PageSize - 1) / PageSize);

    /// <summary>The page that is shown: the last when there are fewer.</summary>
    public int ShownPage => Math.Clamp(Page, 0, PageCount - 1);

    /// <summary>The dates of the page.</summary>
    public IReadOnlyList<Occurrence> Shown => [.. Occurrences.Skip(ShownPage * PageSize).Take(PageSize)];
}

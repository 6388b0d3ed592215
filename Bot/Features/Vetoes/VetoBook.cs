using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>A section's vetoes of one quarter, as they are stored.</summary>
/// <param name="Section">The section.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Vetoes">The vetoes, by number.</param>
internal sealed record VetoBook(SectionId Section, Quarter Quarter, IReadOnlyList<StoredVeto> Vetoes)
{
    /// <summary>Raised with every change of any of them.</summary>
    public long Revision { get; init; }

    /// <summary>The book's version; <see langword="null"/> before the first write.</summary>
    public string? ETag { get; init; }

    /// <summary>The number of the newest.</summary>
    public int LastNumber => Vetoes.Count == 0 ? 0 : Vetoes[^1].Veto.Number;

    /// <summary>The veto of this number.</summary>
    public StoredVeto? Find(int number) => Vetoes.FirstOrDefault(one => one.Veto.Number == number);
}

using Wenming.Bot.Features.Standings;
using Wenming.Domain.Vetoes;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Writes what changed among a section's vetoes and tells the standings, which compute everything from it again.</summary>
internal sealed class VetoWriter(VetoStore store, StandingsStore standings)
{
    /// <summary>Writes one change.</summary>
    /// <returns>The book as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public Task<VetoBook?> SaveAsync(VetoBook book, Veto veto, VetoFact fact, CancellationToken cancellationToken) =>
        SaveAsync(book, [(veto, fact)], cancellationToken);

    /// <summary>Writes several changes at once.</summary>
    /// <returns>The book as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<VetoBook?> SaveAsync(VetoBook book, IReadOnlyList<(Veto Veto, VetoFact Fact)> changes, CancellationToken cancellationToken)
    {
        var saved = await store.CommitAsync(book, changes, cancellationToken);
        // It is committed: the standings follow, whether or not the caller still waits.
        if (saved is not null)
            await ProjectAsync(saved, CancellationToken.None);
        return saved;
    }

    /// <summary>Tells the standings what holds and what waits.</summary>
    public Task ProjectAsync(VetoBook book, CancellationToken cancellationToken)
    {
        var standing = new VetoStanding(book.Section, book.Revision)
        {
            Holding = book.Vetoes.Count(one => one.Veto.IsEffective),
            Waiting = book.Vetoes.Count(one => one.Veto.IsWaiting),
        };
        return standings.PutAsync(book.Quarter, standing, cancellationToken);
    }
}

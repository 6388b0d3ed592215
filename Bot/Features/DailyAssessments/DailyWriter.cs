using Wenming.Bot.Turns;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Writes what a turn changed in a book, with its history, and tells the standings when D changes.</summary>
internal sealed class DailyWriter(DailyStore store, DailyProjection projection, DailyLoader loader)
{
    /// <summary>Writes an entry.</summary>
    /// <returns>The entry as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<DailySession?> WriteAsync(
        StoredDailyBook book, DailyEntry next, string action, string details, Turn turn, CancellationToken cancellationToken)
    {
        var fact = new DailyFact(action, details, turn.Caller.Id, turn.Now);
        if (await store.CommitAsync(book, next, turn.Id, fact, cancellationToken) is not { } written)
            return null;
        // It is committed: the standings follow, whether or not the caller still waits.
        if (written.CountedRevision != book.CountedRevision)
            await projection.UpdateAsync(written, CancellationToken.None);
        return await loader.SessionAsync(turn, written, written.Find(next.Number)!, cancellationToken);
    }
}

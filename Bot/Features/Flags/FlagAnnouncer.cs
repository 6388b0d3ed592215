using Wenming.Bot.Posts;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Flags;

/// <summary>
/// Announces the flag with the release of the quarter's summary. It is derived from the released wording, so that it is the same whether it is done
/// in the turn of the release or mended at the next start.
/// </summary>
internal sealed class FlagAnnouncer(FlagStore store)
{
    private const int Attempts = 5;

    /// <summary>
    /// Announces what was decided before the wording was handed in, unless it was announced already. A decision that is younger may be another than the
    /// wording says: it waits for a correction (<see cref="FlagWatch"/> tells).
    /// </summary>
    /// <returns>Whether something was announced now.</returns>
    public async Task<bool> AnnounceAsync(Quarter quarter, BulletinId summary, BulletinVersion released, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await store.FindAsync(quarter, cancellationToken) is not { Decision: { Waits: true } decision } stored || decision.At > released.SubmittedAt)
                return false;
            var next = decision with { AnnouncedAt = released.DueAt, Announcements = decision.Announcements + 1 };
            var change = new FlagChange(next, $"{summary}|{released.Number}", "flag.announced")
            {
                By = released.DecidedBy!.Value,
                At = released.DecidedAt!.Value,
                Details = $"with {summary}, wording {released.Number}",
                Owes = PostAction.Send,
                DueAt = released.DueAt!.Value,
            };
            if (await store.CommitAsync(stored, change, cancellationToken) is not null)
                return true;
        }

        throw new InvalidOperationException($"The flag of {quarter} could not be announced: others kept writing it. It is mended at the next start.");
    }
}

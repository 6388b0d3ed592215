using Wenming.Bot.Features.Standings;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Keeps D in the standings in step with the books it is taken from.</summary>
internal sealed class DailyProjection(StandingsStore standings, DailyCatalogue catalogue)
{
    /// <summary>Stores D of a book as it was just written; a book in which nothing ever counted has none.</summary>
    public async Task UpdateAsync(StoredDailyBook book, CancellationToken cancellationToken)
    {
        if (book.CountedRevision == 0)
            return;
        var score = DailyScore.Of(book.Entries, catalogue);
        await standings.PutAsync(book.Quarter, new DailyStanding(book.Section, book.CountedRevision, score.Value), cancellationToken);
    }
}

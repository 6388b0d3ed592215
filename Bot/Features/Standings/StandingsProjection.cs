using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.Standings;

/// <summary>Keeps the standings in step with the self-checks they are taken from.</summary>
internal sealed class StandingsProjection(StandingsStore store)
{
    /// <summary>Stores where a section stands, from its sheet as it was just written.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="section">The section.</param>
    /// <param name="sheet">The sheet as stored.</param>
    /// <param name="score">Its score, once it was submitted.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    public Task UpdateAsync(Quarter quarter, SectionId section, Walk sheet, QuarterScore? score, CancellationToken cancellationToken)
    {
        var entry = new StandingEntry(section, sheet.Record, sheet.State.Revision)
        {
            Self = score?.Self,
            Criteria = score is null ? [] : [.. score.Criteria.Select(criterion => criterion.Value)],
            Losses = score?.Losses ?? [],
        };
        return store.PutAsync(quarter, entry, cancellationToken);
    }
}

using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>All rows of a quarter, by section: a range read for each kind.</summary>
internal sealed class QuarterReading
{
    private readonly Quarter _quarter;
    private readonly Dictionary<SectionId, StandingEntry> _declared;
    private readonly Dictionary<SectionId, VerifiedEntry> _verified;
    private readonly Dictionary<SectionId, DailyStanding> _daily;
    private readonly Dictionary<SectionId, VetoStanding> _vetoes;

    private QuarterReading(
        Quarter quarter,
        IEnumerable<StandingEntry> declared,
        IEnumerable<VerifiedEntry> verified,
        IEnumerable<DailyStanding> daily,
        IEnumerable<VetoStanding> vetoes)
    {
        _quarter = quarter;
        _declared = declared.ToDictionary(entry => entry.Section);
        _verified = verified.ToDictionary(entry => entry.Section);
        _daily = daily.ToDictionary(standing => standing.Section);
        _vetoes = vetoes.ToDictionary(standing => standing.Section);
    }

    /// <summary>Everything that is known of the quarter.</summary>
    public static async Task<QuarterReading> OfAsync(StandingsStore store, Quarter quarter, CancellationToken cancellationToken) => new(
        quarter,
        await store.ListAsync(quarter, cancellationToken),
        await store.ListVerifiedAsync(quarter, cancellationToken),
        await store.ListDailyAsync(quarter, cancellationToken),
        await store.ListVetoesAsync(quarter, cancellationToken));

    /// <summary>What is known of one section.</summary>
    public QuarterRows Of(SectionId section) =>
        QuarterRows.Of(_quarter, _declared.GetValueOrDefault(section), _verified.GetValueOrDefault(section)) with
        {
            Daily = _daily.GetValueOrDefault(section),
            Vetoes = _vetoes.GetValueOrDefault(section),
        };
}

using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Vetoes;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Lists the vetoes that a person may see. Only sections that have any are read: the standings know them.</summary>
internal sealed class VetoLister(VetoStore store, StandingsStore standings, RosterReader roster, QuestionBank bank)
{
    /// <summary>The list of a quarter, and what waits of the one before.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="section">Only this section; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<VetoListView> ViewAsync(Turn turn, Quarter quarter, SectionId? section, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        var known = await standings.ListVetoesAsync(quarter, cancellationToken);
        var vetoes = await SeenAsync(quarter, known, person, section, cancellationToken);
        var earlier = await standings.ListVetoesAsync(quarter.Previous, cancellationToken);
        var waiting = await SeenAsync(quarter.Previous, earlier.Where(one => one.Waiting > 0), person, section, cancellationToken);
        var sections = (await roster.SectionsAsync(cancellationToken)).Select(one => one.Id);
        return new VetoListView(
            quarter,
            [
                .. vetoes.Concat(waiting.Where(veto => veto.IsWaiting))
                    .OrderBy(veto => !veto.IsWaiting)
                    .ThenBy(veto => !veto.IsEffective)
                    .ThenBy(veto => veto.Section.Value, StringComparer.Ordinal)
                    .ThenBy(veto => veto.Number),
            ])
        {
            Count = person.Is(Role.Administrator) && !person.MaySeeAllSections ? known.Sum(one => one.Holding + one.Waiting) : null,
            MayReport = [.. sections.Where(one => (section is null || one == section) && VetoRights.MayReport(person, one))],
            MayReportCase = person.Is(Role.DisciplineContact),
            Bank = bank,
        };
    }

    private async Task<IReadOnlyList<Veto>> SeenAsync(
        Quarter quarter, IEnumerable<VetoStanding> known, Person person, SectionId? section, CancellationToken cancellationToken)
    {
        List<Veto> seen = [];
        foreach (var standing in known.Where(one => section is null || one.Section == section))
        {
            var book = await store.LoadAsync(quarter, standing.Section, cancellationToken);
            seen.AddRange(book.Vetoes.Select(one => one.Veto).Where(veto => VetoRights.MaySee(person, veto)));
        }

        return seen;
    }
}

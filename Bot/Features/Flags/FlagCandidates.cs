using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Standings;

namespace Wenming.Bot.Features.Flags;

/// <summary>Gathers what is known of every section when a quarter's flag is proposed: from the standings' rows, and what is overdue.</summary>
internal sealed class FlagCandidates(StandingsReader standings, StandingsStore store, DailyCatalogue catalogue, QuestionBank bank)
{
    /// <summary>All sections of the roster.</summary>
    public async Task<IReadOnlyList<FlagCandidate>> OfAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await standings.TableAsync(window, now, cancellationToken);
        var declared = (await store.ListAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section);
        var verified = (await store.ListVerifiedAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section);
        var daily = (await store.ListDailyAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section);
        var vetoes = (await store.ListVetoesAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section);
        return
        [
            .. table.Rows.Select(row => row.Standing).Select(standing => Candidate(
                standing,
                declared.GetValueOrDefault(standing.Section),
                verified.GetValueOrDefault(standing.Section)) with
            {
                Daily = daily.GetValueOrDefault(standing.Section)?.Value ?? catalogue.Base,
                IsVetoed = vetoes.GetValueOrDefault(standing.Section)?.IsVetoed ?? false,
            }),
        ];
    }

    private FlagCandidate Candidate(SectionStanding standing, StandingEntry? declared, VerifiedEntry? verified)
    {
        // Of another sheet than the one that counts now a verification says nothing.
        var found = verified is { Value: not null } && verified.DeclaredAt == declared?.Record.LastSubmittedAt ? verified : null;
        return new FlagCandidate
        {
            Section = standing.Section,
            Status = standing.Status,
            DaysLate = standing.DaysLate,
            Verified = found?.Value,
            Criteria = found is null ? [] : [.. bank.Criteria.Zip(found.Criteria, (criterion, value) => (criterion.Id, value))],
            FlagBars = found?.FlagBars ?? [],
            FalseAnswers = found?.FalseAnswers ?? [],
            Daily = catalogue.Base,
        };
    }
}

using Wenming.Bot.Features.Rectifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Standings;

namespace Wenming.Bot.Features.Standings;

/// <summary>Gathers what is known of the sections when a quarter's travelling flag is proposed (rules.md 2).</summary>
internal sealed class FlagReading(StandingsReader standings, RectificationBook rectifications, QuestionBank bank)
{
    /// <summary>Every section of the bureau.</summary>
    public async Task<IReadOnlyList<FlagCandidate>> CandidatesAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await standings.TableAsync(window, now, cancellationToken);
        List<FlagCandidate> candidates = [];
        foreach (var row in table.Rows)
            candidates.Add(await OfAsync(row.Standing, window.Quarter, now, cancellationToken));
        return candidates;
    }

    /// <summary>One section.</summary>
    public async Task<FlagCandidate> FindAsync(Section section, SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken) =>
        await OfAsync(await standings.FindAsync(section, window, now, cancellationToken), window.Quarter, now, cancellationToken);

    private async Task<FlagCandidate> OfAsync(SectionStanding standing, Quarter quarter, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // What earlier quarters opened counts as long as it is not over; what a wrong answer had opened never does.
        var entries = (await rectifications.OfAsync(standing.Section, now, cancellationToken))
            .Where(entry => entry.Rectification.Status != RectificationStatus.Withdrawn)
            .Where(entry => entry.Rectification.Quarter == quarter || !entry.Rectification.IsOver)
            .ToList();
        return Of(standing) with
        {
            OverdueRectifications = entries.Count(entry => entry.BarsFlag),
            MandatoryOpened = entries.Count(entry => entry.Rectification.Quarter == quarter && entry.Rectification.Kind == FollowUpKind.Mandatory),

            // An improvement that is late costs nothing, so it breaks no tie. The mandatory ones' days no longer run where they do not bar the flag.
            DaysOverdue = entries.Where(entry => entry.Rectification.Kind == FollowUpKind.Mandatory).Sum(entry => entry.DaysOverdue),
        };
    }

    private FlagCandidate Of(SectionStanding standing) => new()
    {
        Section = standing.Section,
        Status = standing.Status,
        DaysLate = standing.DaysLate,
        Verified = standing.Verified,
        Criteria = [.. bank.Criteria.Zip(standing.VerifiedCriteria, (criterion, value) => (criterion.Id, value))],
        Daily = standing.Daily!.Value,
        IsVetoed = standing.IsVetoed,
        FlagBars = standing.FlagBars,
        FalseAnswers = standing.FalseAnswers,
    };
}

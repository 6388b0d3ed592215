using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Standings;

namespace Wenming.Bot.Features.Standings;

/// <summary>Gathers what is known of the sections when a quarter's travelling flag is proposed (rules.md 2).</summary>
internal sealed class FlagReading(StandingsReader standings, QuestionBank bank)
{
    /// <summary>Every section of the bureau.</summary>
    public async Task<IReadOnlyList<FlagCandidate>> CandidatesAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await standings.TableAsync(window, now, cancellationToken);
        return [.. table.Rows.Select(row => Of(row.Standing))];
    }

    /// <summary>One section.</summary>
    public async Task<FlagCandidate> FindAsync(Section section, SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken) =>
        Of(await standings.FindAsync(section, window, now, cancellationToken));

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

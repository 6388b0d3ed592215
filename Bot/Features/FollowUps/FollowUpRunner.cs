using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Verifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.FollowUps;

/// <summary>
/// Tells every feature which answers count now. The answers are read again from the tables, so that the same happens behind a commit, after a crash
/// and at a rebuild.
/// </summary>
internal sealed class FollowUpRunner(
    SelfCheckStore checks, VerificationLoader verifications, RosterReader roster, QuestionBank bank, IEnumerable<IFollowUp> followers)
{
    private readonly IReadOnlyList<IFollowUp> _followers = [.. followers];

    /// <summary>Follows the answers of every section.</summary>
    public async Task FollowAllAsync(SelfCheckWindow window, CancellationToken cancellationToken)
    {
        foreach (var section in await roster.SectionsAsync(cancellationToken))
            await FollowAsync(window, section.Id, cancellationToken);
    }

    /// <summary>Follows the answers of one section; nothing is declared, nothing follows.</summary>
    public async Task FollowAsync(SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        if (await FindAsync(window, section, cancellationToken) is not { } answers)
            return;
        foreach (var follower in _followers)
            await follower.FollowAsync(answers, cancellationToken);
    }

    /// <summary>The answers of a section that count now; <see langword="null"/> while nothing is declared.</summary>
    public async Task<CountedAnswers?> FindAsync(SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        var (record, _) = await checks.LoadRecordAsync(window.Quarter, section, cancellationToken);
        if (record.LastSubmittedAt is not { } declaredAt)
            return null;
        if (await verifications.FindAsync(window, section, cancellationToken) is { Verification.Conclusion: { } conclusion, Verified: { } verified } session)
        {
            return new CountedAnswers(window, section, verified.Explanation)
            {
                Sheet = session.Sheet,
                DeclaredAt = declaredAt,
                ConcludedAt = conclusion.At,
            };
        }

        var sheet = await checks.LoadDeclaredAsync(window.Quarter, section, cancellationToken);
        return SelfScore.Compute(bank, sheet.Values) is ScoreOutcome.Computed computed
            ? new CountedAnswers(window, section, computed.Explanation) { Sheet = sheet, DeclaredAt = declaredAt }
            : null;
    }
}

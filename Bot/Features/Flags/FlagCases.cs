using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Features.Flags;

/// <summary>Puts a quarter's flag together: what the figures say now, and what was decided.</summary>
internal sealed class FlagCases(FlagStore store, FlagReading candidates)
{
    // C2 业务 breaks a tie first (rules.md 2).
    private static readonly CriterionId Performance = new("C2");

    /// <summary>The flag of a quarter.</summary>
    public async Task<(FlagCase Case, StoredFlag? Stored)> OfAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(window.Quarter, cancellationToken);
        var proposal = FlagProposal.Of(await candidates.CandidatesAsync(window, now, cancellationToken), Performance, FlagRules.Default);
        return (new FlagCase(window.Quarter, proposal, FlagRules.Default) { IsReady = now >= window.VerificationEndsAt, Decision = stored?.Decision }, stored);
    }
}

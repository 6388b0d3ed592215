using Wenming.Bot.Features.Verifications;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Standings;

/// <summary>Keeps the standings in step with the verifications they are taken from.</summary>
internal sealed class VerifiedProjection(StandingsStore store)
{
    /// <summary>Stores what a verification comes to, as it was just written.</summary>
    public Task UpdateAsync(VerificationSession session, CancellationToken cancellationToken) =>
        store.PutAsync(session.Window.Quarter, Of(session), cancellationToken);

    private static VerifiedEntry Of(VerificationSession session)
    {
        var verification = session.Verification;
        var entry = new VerifiedEntry(session.Section, session.Stored.Revision, verification.DeclaredAt) { IsWaived = verification.Waiver is not null };
        return verification.IsConcluded && session.Verified is { } verified ? Counted(entry, verified) : entry;
    }

    private static VerifiedEntry Counted(VerifiedEntry entry, VerifiedScore verified) => entry with
    {
        Value = verified.Value,
        Criteria = verified.Criteria,
        Losses = verified.Explanation.Losses,
        FalseAnswers = verified.FalseAnswers,
        FlagBars = [.. verified.Explanation.Lines.Where(line => line.Effect == AnswerEffect.FlagBar).Select(line => line.Question.Id)],
    };
}

using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Writes what a turn changed in a verification, with its history, and tells the standings and what follows when V begins or ceases to count.</summary>
internal sealed class VerificationWriter(VerificationStore store, VerifiedProjection projection, FollowUpRunner followUps)
{
    /// <summary>Writes findings.</summary>
    /// <returns>The session as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public Task<VerificationSession?> SaveAsync(
        VerificationSession session, Verification next, IReadOnlyList<QuestionId> changed, Turn turn, CancellationToken cancellationToken) =>
        WriteAsync(session, next, [.. changed.Select(question => ("verification.found", Details(next, question)))], turn, cancellationToken);

    /// <summary>Writes a conclusion, a waiver or a decision on an appeal.</summary>
    /// <returns>The session as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<VerificationSession?> SettleAsync(
        VerificationSession session, Verification next, string action, string details, Turn turn, CancellationToken cancellationToken)
    {
        var settled = await WriteAsync(session, next, [(action, details)], turn, cancellationToken);
        if (settled is null)
            return null;
        await projection.UpdateAsync(settled, CancellationToken.None);
        await followUps.FollowAsync(settled.Window, settled.Section, cancellationToken);
        return settled;
    }

    private async Task<VerificationSession?> WriteAsync(
        VerificationSession session, Verification next, IReadOnlyList<(string, string)> facts, Turn turn, CancellationToken cancellationToken) =>
        await store.CommitAsync(session.Stored, next, turn, facts, cancellationToken) is { } stored ? session with { Stored = stored } : null;

    private static string Details(Verification next, QuestionId question) => next.Findings[question.Value].Finding switch
    {
        Finding.Confirmed => $"{question} confirmed",
        Finding.Changed changed => $"{question} {next.Findings[question.Value].Declared.Code} -> {changed.Answer.Code}",
        Finding.KnowinglyFalse => $"{question} knowingly false",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

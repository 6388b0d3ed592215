using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Vetoes;
using Wenming.Bot.Turns;
using Wenming.Cards.Verifications;
using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Concludes and waives verifications, and tells the section the same day.</summary>
internal sealed class VerificationCloser(VerificationWriter writer, RosterReader roster, VetoNews vetoes)
{
    /// <summary>Concludes; the section's head and liaison are told.</summary>
    public Task<Reply> ConcludeAsync(VerificationSession session, Turn turn, CancellationToken cancellationToken)
    {
        if (session.Verified is null)
            return Task.FromResult(Overview(session, VerificationTexts.NothingApplicable.In(turn.Caller.Language), turn));
        return SettleAsync(
            session, session.Verification.Conclude(turn.Caller.Person!, turn.Now), "verification.concluded", $"V {session.Verified.Value}", turn, cancellationToken);
    }

    /// <summary>Waives with a reason.</summary>
    public Task<Reply> WaiveAsync(VerificationSession session, string reason, Turn turn, CancellationToken cancellationToken) =>
        SettleAsync(session, session.Verification.Waive(turn.Caller.Person!, reason, turn.Now), "verification.waived", reason, turn, cancellationToken);

    private async Task<Reply> SettleAsync(
        VerificationSession session, VerificationStep step, string action, string details, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (session.Stored.LastTurn == turn.Id && session.Verification.IsOver)
            return await ToldAsync(session, turn, cancellationToken);
        if (step is VerificationStep.Refused refused)
            return Overview(session, VerificationWords.Of(refused.Reason, null, session, language), turn);
        var next = ((VerificationStep.Taken)step).Verification;
        return await writer.SettleAsync(session, next, action, details, turn, cancellationToken) is { } settled
            ? await ToldAsync(settled, turn, cancellationToken)
            : Overview(session, VerificationTexts.SomebodyElse.In(language), turn);
    }

    private async Task<Reply> ToldAsync(VerificationSession session, Turn turn, CancellationToken cancellationToken)
    {
        var people = await roster.MembersOfAsync(session.Section, cancellationToken);
        return Overview(session, null, turn) with
        {
            Tidings =
            [
                .. people.Where(person => person.MaySignFor(session.Section)).Select(person => new Tiding(
                    person.Id, language => VerificationViews.Told(session, turn.Now, language))),
                .. await vetoes.ReportedByAnswersAsync(session.Window.Quarter, session.Section, turn.Now, cancellationToken),
            ],
        };
    }

    private static Reply Overview(VerificationSession session, string? notice, Turn turn) =>
        Reply.Of(VerificationViews.Overview(session, notice, turn.Caller.Language));
}

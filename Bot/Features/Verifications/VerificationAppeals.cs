using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Appeals against a verified result: five working days, decided by somebody else; upheld, somebody else verifies again.</summary>
internal sealed class VerificationAppeals(
    VerificationLoader loader, VerificationWriter writer, QuarterChoice quarters, RosterReader roster, AppealNews news) : IAppealTarget
{
    public Text Word => AppealTexts.Verification;

    public async Task<Reply> RaiseAsync(Turn turn, AppealMatter matter, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var (window, why) = await WindowAsync(turn, matter, cancellationToken);
        if (window is null)
            return Reply.Of(why!);
        if (await loader.FindAsync(window, matter.Section, cancellationToken) is not { } session)
            return Reply.Of(AppealWords.Of(AppealRefusal.NothingDecided, window.Quarter, matter.Section, null, language));
        var verification = session.Verification;
        if (session.Stored.LastTurn == turn.Id && verification.Appeal is { } made)
            return await RaisedAsync(session, made, turn, cancellationToken);
        var toldAt = verification.Conclusion?.At;
        if (Appeal.WhyNot(toldAt, verification.Appeal, turn.Now, session.Workdays, AppealRules.Default) is { } refusal)
        {
            DateOnly? last = toldAt is { } at ? Appeal.LastDay(BeijingTime.DateOf(at), session.Workdays, AppealRules.Default) : null;
            return Reply.Of(AppealWords.Of(refusal, window.Quarter, matter.Section, last, language));
        }

        var appeal = new Appeal(reason, turn.Caller.Id, turn.Now);
        return await writer.SettleAsync(session, verification with { Appeal = appeal }, "verification.appealed", "", turn, cancellationToken) is { } settled
            ? await RaisedAsync(settled, appeal, turn, cancellationToken)
            : Reply.Of(AppealTexts.SomebodyElse.In(language));
    }

    public async Task<Reply> DecideAsync(Turn turn, AppealMatter matter, AppealVerdict verdict, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var (window, why) = await WindowAsync(turn, matter, cancellationToken);
        if (window is null)
            return Reply.Of(why!);
        if (await loader.FindAsync(window, matter.Section, cancellationToken) is not { } session)
            return Reply.Of(AppealTexts.NoAppeal.In(language, matter.Section));
        var verification = session.Verification;
        if (session.Stored.LastTurn == turn.Id && verification.Appeal?.Decision is { } made)
            return await DecidedAsync(session, made.IsUpheld, turn, cancellationToken);
        if (Appeal.WhyNotDecide(verification.Appeal, turn.Caller.Person!, matter.Section, verification.Deciders) is { } refusal)
            return Reply.Of(AppealWords.Of(refusal, window.Quarter, matter.Section, null, language));
        var next = verification.Decided(new AppealDecision(verdict.IsUpheld, verdict.Reason, turn.Caller.Id, turn.Now));
        var action = verdict.IsUpheld ? "verification.appealUpheld" : "verification.appealRejected";
        return await writer.SettleAsync(session, next, action, "", turn, cancellationToken) is { } settled
            ? await DecidedAsync(settled, verdict.IsUpheld, turn, cancellationToken)
            : Reply.Of(AppealTexts.SomebodyElse.In(language));
    }

    public async Task<IReadOnlyList<OpenAppeal>> ListOpenAsync(Turn turn, AppealMatter matter, CancellationToken cancellationToken) =>
        await loader.FindAsync(matter.Latest, matter.Section, cancellationToken) is { Verification.Appeal: { Decision: null } appeal } session
            ? [Open(session, appeal)]
            : [];

    private async Task<(SelfCheckWindow? Window, string? Why)> WindowAsync(Turn turn, AppealMatter matter, CancellationToken cancellationToken) =>
        matter.Quarter is { } quarter ? await quarters.FindAsync(turn, quarter, cancellationToken) : (matter.Latest, null);

    private OpenAppeal Open(VerificationSession session, Appeal appeal) =>
        new(session.Section, Word, session.Window.Quarter, appeal.Reason, appeal.DecideBy(session.Workdays, AppealRules.Default));

    private Task<Reply> RaisedAsync(VerificationSession session, Appeal appeal, Turn turn, CancellationToken cancellationToken) =>
        news.RaisedAsync(turn, Open(session, appeal), appeal, session.Verification.Deciders, cancellationToken);

    private async Task<Reply> DecidedAsync(VerificationSession session, bool isUpheld, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var people = await roster.MembersOfAsync(session.Section, cancellationToken);
        return Reply.Of(AppealTexts.Decided.In(language, session.Section, (isUpheld ? AppealTexts.Upheld : AppealTexts.Rejected).In(language))) with
        {
            Tidings = [.. people.Where(person => person.MaySignFor(session.Section)).Select(person => new Tiding(
                person.Id, reader => VerificationViews.Told(session, turn.Now, reader)))],
        };
    }
}

using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Appeals against a verified result: five working days, decided by somebody else; upheld, somebody else verifies again.</summary>
internal sealed class VerificationAppeals(VerificationLoader loader, VerificationWriter writer, RosterReader roster) : IAppealTarget
{
    public Text Word => AppealTexts.Verification;

    public async Task<Reply> RaiseAsync(
        Turn turn, SelfCheckWindow window, SectionId section, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (await loader.FindAsync(window, section, cancellationToken) is not { } session)
            return Reply.Of(AppealWords.Of(AppealRefusal.NothingDecided, window.Quarter, section, null, language));
        var verification = session.Verification;
        if (session.Stored.LastTurn == turn.Id && verification.Appeal is { } made)
            return await RaisedAsync(session, made, turn, cancellationToken);
        var toldAt = verification.Conclusion?.At;
        if (Appeal.WhyNot(toldAt, verification.Appeal, turn.Now, session.Workdays, AppealRules.Default) is { } refusal)
        {
            DateOnly? last = toldAt is { } at ? Appeal.LastDay(BeijingTime.DateOf(at), session.Workdays, AppealRules.Default) : null;
            return Reply.Of(AppealWords.Of(refusal, window.Quarter, section, last, language));
        }

        var appeal = new Appeal(reason, turn.Caller.Id, turn.Now);
        return await writer.SettleAsync(session, verification with { Appeal = appeal }, "verification.appealed", "", turn, cancellationToken) is { } settled
            ? await RaisedAsync(settled, appeal, turn, cancellationToken)
            : Reply.Of(AppealTexts.SomebodyElse.In(language));
    }

    public async Task<Reply> DecideAsync(
        Turn turn, SelfCheckWindow window, SectionId section, bool isUpheld, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (await loader.FindAsync(window, section, cancellationToken) is not { } session)
            return Reply.Of(AppealTexts.NoAppeal.In(language, section));
        var verification = session.Verification;
        if (session.Stored.LastTurn == turn.Id && verification.Appeal?.Decision is { } made)
            return await DecidedAsync(session, made.IsUpheld, turn, cancellationToken);
        if (Appeal.WhyNotDecide(verification.Appeal, turn.Caller.Person!, section, verification.Deciders) is { } refusal)
            return Reply.Of(AppealWords.Of(refusal, window.Quarter, section, null, language));
        var next = verification.Decided(new AppealDecision(isUpheld, reason, turn.Caller.Id, turn.Now));
        var action = isUpheld ? "verification.appealUpheld" : "verification.appealRejected";
        return await writer.SettleAsync(session, next, action, "", turn, cancellationToken) is { } settled
            ? await DecidedAsync(settled, isUpheld, turn, cancellationToken)
            : Reply.Of(AppealTexts.SomebodyElse.In(language));
    }

    public async Task<OpenAppeal?> FindOpenAsync(SelfCheckWindow window, SectionId section, CancellationToken cancellationToken) =>
        await loader.FindAsync(window, section, cancellationToken) is { Verification.Appeal: { Decision: null } appeal } session
            ? Open(session, appeal)
            : null;

    private OpenAppeal Open(VerificationSession session, Appeal appeal) =>
        new(session.Section, Word, session.Window.Quarter, appeal.Reason, appeal.DecideBy(session.Workdays, AppealRules.Default));

    // The office decides; where everybody there took part in the first decision, the leaders do.
    private async Task<Reply> RaisedAsync(VerificationSession session, Appeal appeal, Turn turn, CancellationToken cancellationToken)
    {
        var open = Open(session, appeal);
        var people = (await roster.EverybodyAsync(cancellationToken))
            .Where(person => Appeal.WhyNotDecide(appeal, person, session.Section, session.Verification.Deciders) is null)
            .ToList();
        var office = people.Where(person => person.Is(Role.Inspector)).ToList();
        return Reply.Of(AppealTexts.Raised.In(turn.Caller.Language, QuarterWords.Of(open.DecideBy, turn.Caller.Language))) with
        {
            Tidings = [.. (office.Count > 0 ? office : people).Select(person => new Tiding(person.Id, language => AppealNewsCard.Build(open, language)))],
        };
    }

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

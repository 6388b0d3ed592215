using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Flags;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Flags;

/// <summary>Takes the leaders' steps, typed or pressed: decide, decide again, withdraw. The office and the other leaders are told.</summary>
internal sealed class FlagDesk(FlagCases cases, FlagStore store, FlagViews views, RosterReader roster)
{
    /// <summary>Decides; until it is announced it replaces what was decided before.</summary>
    public async Task<Reply> DecideAsync(Turn turn, SelfCheckWindow window, FlagChoice choice, CancellationToken cancellationToken)
    {
        var (of, stored) = await cases.OfAsync(window, turn.Now, cancellationToken);
        if (stored?.LastTurn == turn.Id)
            return await DecidedAsync(turn, window, stored.Decision, cancellationToken);
        if (stored?.HasTaken(turn.Id) is true)
            return await views.ProposalAsync(turn, window, null, isRefusal: false, cancellationToken);
        var step = of.Decide(turn.Caller.Person!, choice, turn.Now);
        if (step is FlagStep.Refused { Why: var why })
            return await RefusedAsync(turn, window, FlagRefusals.Of(why, of, window, choice.Reason, turn.Caller.Language), cancellationToken);
        var next = ((FlagStep.Taken)step).Decision;
        var change = new FlagChange(next, turn.Id, "flag.decided")
        {
            By = turn.Caller.Id,
            At = turn.Now,
            Details = Details(next),
        };
        return await store.CommitAsync(stored, change, cancellationToken) is { } written
            ? await DecidedAsync(turn, window, written.Decision, cancellationToken)
            : await RefusedAsync(turn, window, FlagTexts.SomebodyElse.In(turn.Caller.Language), cancellationToken);
    }

    /// <summary>撤回: takes an announcement back, also what was sent.</summary>
    public async Task<Reply> WithdrawAsync(Turn turn, SelfCheckWindow window, string reason, CancellationToken cancellationToken)
    {
        var (of, stored) = await cases.OfAsync(window, turn.Now, cancellationToken);
        if (stored?.LastTurn == turn.Id)
            return await WithdrawnAsync(turn, window, stored.Decision, cancellationToken);
        if (stored?.HasTaken(turn.Id) is true)
            return await views.ProposalAsync(turn, window, null, isRefusal: false, cancellationToken);
        var step = of.Withdraw(turn.Caller.Person!, reason, turn.Now);
        if (step is FlagStep.Refused { Why: var why })
            return await RefusedAsync(turn, window, FlagRefusals.Of(why, of, window, reason, turn.Caller.Language), cancellationToken);
        var next = ((FlagStep.Taken)step).Decision;
        var change = new FlagChange(next, turn.Id, "flag.withdrawn")
        {
            By = turn.Caller.Id,
            At = turn.Now,
            Details = $"announcement {next.Announcements}",
            Owes = PostAction.Recall,
            DueAt = turn.Now,
        };
        return await store.CommitAsync(stored, change, cancellationToken) is { } written
            ? await WithdrawnAsync(turn, window, written.Decision, cancellationToken)
            : await RefusedAsync(turn, window, FlagTexts.SomebodyElse.In(turn.Caller.Language), cancellationToken);
    }

    private static string Details(FlagDecision next)
    {
        var winners = next.Choice.IsVacant ? "vacant" : string.Join(' ', next.Choice.Winners);
        return $"{winners}; {(next.IsAsProposed ? "as proposed" : "not as proposed")}; figures {next.Basis.Fingerprint()[..16]}";
    }

    private async Task<Reply> RefusedAsync(Turn turn, SelfCheckWindow window, string why, CancellationToken cancellationToken) =>
        turn.Caller.PrefersText
            ? Reply.Of(why)
            : await views.ProposalAsync(turn, window, why, isRefusal: true, cancellationToken);

    private async Task<Reply> DecidedAsync(Turn turn, SelfCheckWindow window, FlagDecision decision, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var notice = FlagTexts.DecidedNotice.In(language, FlagWords.Winners(decision.Choice.Winners, language));
        var reply = await views.ProposalAsync(turn, window, notice, isRefusal: false, cancellationToken);
        return reply with
        {
            Tidings = await TellAsync(
                turn,
                reader => FlagTexts.TellDecided.In(
                    reader, turn.Caller.Person!.Name, QuarterWords.Of(window.Quarter, reader), FlagWords.Winners(decision.Choice.Winners, reader)),
                cancellationToken),
        };
    }

    private async Task<Reply> WithdrawnAsync(Turn turn, SelfCheckWindow window, FlagDecision decision, CancellationToken cancellationToken)
    {
        var reply = await views.ProposalAsync(turn, window, FlagTexts.WithdrawnNotice.In(turn.Caller.Language), isRefusal: false, cancellationToken);
        return reply with
        {
            Tidings = await TellAsync(
                turn,
                reader => FlagTexts.TellWithdrawn.In(
                    reader, turn.Caller.Person!.Name, QuarterWords.Of(window.Quarter, reader), decision.Withdrawal!.Reason),
                cancellationToken),
        };
    }

    // The office writes the summary that the flag is announced with; the other leaders may decide otherwise until then.
    private async Task<IReadOnlyList<Tiding>> TellAsync(Turn turn, Func<Language, string> words, CancellationToken cancellationToken) =>
    [
        .. (await roster.EverybodyAsync(cancellationToken))
            .Where(person => person.MaySeeAllSections && person.Id != turn.Caller.Id)
            .Select(person => new Tiding(person.Id, language => NoticeCard.Build(words(language), [FlagTexts.Name.In(language)], language))),
    ];
}

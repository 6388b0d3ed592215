using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Cards.Audit;
using Wenming.Cards.Vetoes;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Appeals against a veto that holds: five working days, decided by a leader who took no part in it; upheld, it is lifted.</summary>
internal sealed class VetoAppeals(VetoStore store, VetoWriter writer, VetoNews news, VetoQuarter quarters, IBureauCalendar calendars) : IAppealTarget
{
    public Text Word => AuditTexts.Veto;

    public bool IsNumbered => true;

    public async Task<Reply> RaiseAsync(Turn turn, AppealMatter matter, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var book = await store.LoadAsync(await QuarterAsync(turn, matter, cancellationToken), matter.Section, cancellationToken);
        if (book.Find(matter.Number!.Value) is not { } stored || !VetoRights.MaySee(turn.Caller.Person!, stored.Veto))
            return Reply.Of(VetoTexts.NoSuch.In(language, matter.Section, matter.Number));
        var (veto, workdays) = (stored.Veto, await calendars.FindAsync(cancellationToken));
        if (stored.LastTurn == turn.Id && veto.Appeal is not null)
            return await RaisedAsync(turn, veto, workdays, cancellationToken);
        if (veto.Appeal is null && !veto.IsEffective)
            return Reply.Of(VetoTexts.NotEffective.In(language));
        if (Appeal.WhyNot(veto.ConfirmedAt, veto.Appeal, turn.Now, workdays, AppealRules.Default) is { } refusal)
            return Reply.Of(AppealWords.Of(refusal, veto.Quarter, veto.Section, VetoViews.LastDay(veto, workdays), language));
        var next = veto with { Appeal = new Appeal(reason, turn.Caller.Id, turn.Now) };
        return await writer.SaveAsync(book, next, new VetoFact(turn.Now, turn.Caller.Id, "veto.appealed", turn.Id), cancellationToken) is null
            ? Reply.Of(VetoTexts.SomebodyElse.In(language))
            : await RaisedAsync(turn, next, workdays, cancellationToken);
    }

    public async Task<Reply> DecideAsync(Turn turn, AppealMatter matter, AppealVerdict verdict, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var book = await store.LoadAsync(await QuarterAsync(turn, matter, cancellationToken), matter.Section, cancellationToken);
        if (book.Find(matter.Number!.Value) is not { } stored || !VetoRights.MaySee(person, stored.Veto))
            return Reply.Of(VetoTexts.NoSuch.In(language, matter.Section, matter.Number));
        if (stored.LastTurn == turn.Id && stored.Veto.Appeal?.Decision is { } made)
            return await DecidedAsync(turn, stored.Veto, made, cancellationToken);
        if (stored.Veto.WhyNotDecide(person) is { } refusal)
            return Reply.Of(refusal == AppealRefusal.NotAllowed && person.Section != matter.Section
                ? VetoTexts.OnlyLeadersDecide.In(language)
                : AppealWords.Of(refusal, stored.Veto.Quarter, matter.Section, null, language));
        var decision = new AppealDecision(verdict.IsUpheld, verdict.Reason, turn.Caller.Id, turn.Now);
        var next = stored.Veto.Decided(decision);
        var fact = new VetoFact(turn.Now, turn.Caller.Id, verdict.IsUpheld ? "veto.appealUpheld" : "veto.appealRejected", turn.Id) { Details = verdict.Reason };
        return await writer.SaveAsync(book, next, fact, cancellationToken) is null
            ? Reply.Of(VetoTexts.SomebodyElse.In(language))
            : await DecidedAsync(turn, next, decision, cancellationToken);
    }

    public async Task<IReadOnlyList<OpenAppeal>> ListOpenAsync(Turn turn, AppealMatter matter, CancellationToken cancellationToken)
    {
        var current = await QuarterAsync(turn, matter, cancellationToken);
        var workdays = await calendars.FindAsync(cancellationToken);
        List<OpenAppeal> open = [];
        foreach (var quarter in new[] { current, current.Previous })
        {
            var book = await store.LoadAsync(quarter, matter.Section, cancellationToken);
            open.AddRange(book.Vetoes.Where(one => one.Veto is { IsEffective: true, Appeal.Decision: null }).Where(one => one.Veto.Appeal is not null).Select(one =>
                new OpenAppeal(
                    matter.Section, Word, quarter, one.Veto.Appeal!.Reason, one.Veto.Appeal.DecideBy(workdays, AppealRules.Default))
                {
                    Number = one.Veto.Number,
                }));
        }

        return open;
    }

    private async Task<Quarter> QuarterAsync(Turn turn, AppealMatter matter, CancellationToken cancellationToken) =>
        matter.Quarter ?? await quarters.CurrentAsync(turn.Now, cancellationToken);

    private async Task<Reply> RaisedAsync(Turn turn, Veto veto, WorkdayCalendar workdays, CancellationToken cancellationToken) =>
        Reply.Of(AppealTexts.Raised.In(
            turn.Caller.Language, QuarterWords.Of(veto.Appeal!.DecideBy(workdays, AppealRules.Default), turn.Caller.Language))) with
        {
            Tidings = await news.AppealedAsync(veto, cancellationToken),
        };

    private async Task<Reply> DecidedAsync(Turn turn, Veto veto, AppealDecision decision, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        return Reply.Of((decision.IsUpheld ? VetoTexts.AppealUpheld : VetoTexts.AppealRejected).In(language, decision.Reason)) with
        {
            Tidings = decision.IsUpheld
                ? await news.LiftedAsync(veto, cancellationToken)
                : await news.RejectedAsync(veto, decision.Reason, cancellationToken),
        };
    }
}

using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Takes the steps after the writing: hand in, approve, give back, drop, recall. Typed or pressed, they are the same.</summary>
internal sealed class BulletinDesk(
    BulletinStore store, BulletinViews views, BulletinReplies replies, BulletinNews news, BulletinHours hours, IReleaseRule rule)
{
    /// <summary>Takes a step and shows the bulletin afterwards.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="id">The bulletin.</param>
    /// <param name="action">The step.</param>
    /// <param name="revision">The revision that the pressed card showed; <see langword="null"/> for what was typed.</param>
    /// <param name="reason">The reason, where the step takes one.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<Reply> StepAsync(
        Turn turn, BulletinId id, BulletinAction action, long? revision, string? reason, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        if (await store.FindAsync(id, cancellationToken) is not { Bulletin: var bulletin } stored
            || !BulletinRights.MayRead(bulletin, person, turn.Now))
            return BulletinReplies.Say(BulletinTexts.NotForYou.In(language), turn);
        if (stored.LastTurn == turn.Id)
            return await TakenAsync(bulletin, action, turn, cancellationToken);
        if (revision is { } shown && shown != bulletin.Revision)
            return await StaleAsync(bulletin, turn, cancellationToken);
        var step = await NextAsync(bulletin, person, action, reason, turn.Now, cancellationToken);
        if (step is BulletinStep.Refused { Why: var why })
            return await RefusedAsync(bulletin, turn, why, cancellationToken);
        if (action == BulletinAction.Approve && bulletin.Quarter is not null && await rule.WhyNotAsync(bulletin, turn, cancellationToken) is { } unmet)
            return await replies.ShowAsync(bulletin, turn, unmet, isRefusal: true, cancellationToken);
        var next = ((BulletinStep.Done)step).Next;
        if (await store.SaveAsync(stored, next, person.Id, new BulletinTurn(turn.Id), cancellationToken) is null)
            return await StaleAsync((await store.FindAsync(id, cancellationToken))?.Bulletin, turn, cancellationToken);
        var reply = await TakenAsync(next, action, turn, cancellationToken);
        return reply with { Tidings = await news.OfAsync(bulletin, next, action, turn, cancellationToken) };
    }

    private async Task<Reply> TakenAsync(Bulletin next, BulletinAction action, Turn turn, CancellationToken cancellationToken)
    {
        if (action == BulletinAction.Approve && next.Quarter is not null)
            await rule.ReleasedAsync(next, cancellationToken);
        return await replies.ShowAsync(next, turn, Done(next, action, turn.Caller.Language), isRefusal: false, cancellationToken);
    }

    private async Task<BulletinStep> NextAsync(
        Bulletin bulletin, Person person, BulletinAction action, string? reason, DateTimeOffset now, CancellationToken cancellationToken) => action switch
        {
            BulletinAction.Submit => bulletin.Submit(person, await ProblemsAsync(bulletin, cancellationToken), now),
            BulletinAction.Approve => bulletin.Approve(
                person, await ProblemsAsync(bulletin, cancellationToken), now, await DueAtAsync(bulletin, now, cancellationToken)),
            BulletinAction.Return => bulletin.Return(person, reason ?? "", now),
            BulletinAction.Discard => bulletin.Discard(person, now),
            BulletinAction.Recall => bulletin.Withdraw(person, reason, now),
            _ => throw new UnreachableException(),
        };

    private async Task<IReadOnlyList<BulletinProblem>> ProblemsAsync(Bulletin bulletin, CancellationToken cancellationToken) =>
        bulletin.Draft is { Content: var content }
            ? BulletinCheck.Problems(content, await views.NamedAsync(content, cancellationToken))
            : [];

    // A correction goes out as soon as it may, but not before the first wording's hour.
    private Task<DateTimeOffset> DueAtAsync(Bulletin bulletin, DateTimeOffset now, CancellationToken cancellationToken) =>
        hours.NextAsync(bulletin.First?.DueAt ?? bulletin.Draft?.Content.WishedAt ?? now, now, cancellationToken);

    private Task<Reply> RefusedAsync(Bulletin bulletin, Turn turn, BulletinRefusal why, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        return replies.ShowAsync(
            bulletin, turn, BulletinDeskTexts.NotPossible.In(language, BulletinWords.Of(why, language)), isRefusal: true, cancellationToken);
    }

    private Task<Reply> StaleAsync(Bulletin? bulletin, Turn turn, CancellationToken cancellationToken) =>
        replies.ShowAsync(bulletin, turn, BulletinDeskTexts.Stale.In(turn.Caller.Language), isRefusal: true, cancellationToken);

    private static string Done(Bulletin next, BulletinAction action, Language language) => action switch
    {
        BulletinAction.Submit => (next.Draft?.Stage == BulletinStage.Proposed ? BulletinDeskTexts.Proposed : BulletinDeskTexts.Submitted).In(language),
        BulletinAction.Approve => Approved(next.Current!, language),
        BulletinAction.Return => BulletinDeskTexts.Returned.In(language),
        BulletinAction.Discard => BulletinDeskTexts.Discarded.In(language),
        BulletinAction.Recall => BulletinDeskTexts.Recalled.In(language),
        _ => throw new UnreachableException(),
    };

    // What was wished for, or the moment of the approval itself, may lie outside the working hours: then it is said when it goes out.
    private static string Approved(BulletinVersion version, Language language)
    {
        var due = version.DueAt!.Value;
        var wished = version.Content.WishedAt > version.DecidedAt ? version.Content.WishedAt.Value : version.DecidedAt!.Value;
        return due == wished
            ? BulletinDeskTexts.Approved.In(language, QuarterWords.Of(due, language))
            : BulletinDeskTexts.ApprovedLater.In(language, QuarterWords.Of(wished, language), QuarterWords.Of(due, language));
    }
}

using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Summaries;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// The text of a quarter's summary: drafted from data, edited and handed in by the office, released by a leader. It is a bulletin of its own kind, so that
/// versions, a second person's yes, correction and recall are those of bulletins.
/// </summary>
internal sealed class SummaryDesk(SummaryDrafter drafter, BulletinStore store, BulletinWriting writing, BulletinDesk desk, BulletinReplies replies)
{
    /// <summary>小结 稿: the text as it stands, or as it would be drafted now.</summary>
    public async Task<Reply> ShowAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        if (!person.MaySeeAllSections)
            return Reply.Of(SummaryTexts.OnlyOffice.In(language));
        if (await store.FindSummaryAsync(window.Quarter, cancellationToken) is { Bulletin: { IsDiscarded: false } bulletin })
            return await replies.ShowAsync(bulletin, turn, null, isRefusal: false, cancellationToken);
        var draft = await drafter.DraftAsync(window, turn.Now, language, cancellationToken);
        return Reply.Of(SummaryDraftCard.Build(window.Quarter, draft.Title, draft.Text, person.Is(Role.Inspector), language));
    }

    /// <summary>小结 改: the form, or what was typed in place of the text.</summary>
    public async Task<Reply> EditAsync(Turn turn, SelfCheckWindow window, string text, CancellationToken cancellationToken)
    {
        if (!turn.Caller.Person!.Is(Role.Inspector))
            return Reply.Of(SummaryTexts.OnlyOffice.In(turn.Caller.Language));
        var stored = await BeginAsync(turn, window, cancellationToken);
        var content = BulletinWriting.ContentOf(stored.Bulletin);
        if (text.Length > 0)
            return await WriteAsync(turn, stored, content with { Text = text }, cancellationToken);
        return turn.Caller.PrefersText
            ? Reply.Of($"{SummaryTexts.TypeIt.In(turn.Caller.Language)}\n{content.Text}")
            : await writing.EditAsync(turn, stored.Bulletin.Id, cancellationToken);
    }

    /// <summary>小结 重拟: drafts the text again from the rows as they are now.</summary>
    public async Task<Reply> RedraftAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        if (!turn.Caller.Person!.Is(Role.Inspector))
            return Reply.Of(SummaryTexts.OnlyOffice.In(turn.Caller.Language));
        var stored = await BeginAsync(turn, window, cancellationToken);
        var draft = await drafter.DraftAsync(window, turn.Now, turn.Caller.Language, cancellationToken);
        var content = BulletinWriting.ContentOf(stored.Bulletin) with { Title = draft.Title, Text = draft.Text };
        return await WriteAsync(turn, stored, content, cancellationToken);
    }

    /// <summary>小结 提交 · 发布 · 退回 · 撤回.</summary>
    public async Task<Reply> StepAsync(Turn turn, SelfCheckWindow window, BulletinAction action, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (!turn.Caller.Person!.MaySeeAllSections)
            return Reply.Of(SummaryTexts.OnlyOffice.In(language));
        return await store.FindSummaryAsync(window.Quarter, cancellationToken) is { Bulletin: { IsDiscarded: false } bulletin }
            ? await desk.StepAsync(turn, bulletin.Id, action, null, reason.Length == 0 ? null : reason, cancellationToken)
            : Reply.Of(SummaryTexts.NoDraft.In(language, QuarterWords.Of(window.Quarter, language)));
    }

    // Two of the office who begin at once begin the same one.
    private async Task<StoredBulletin> BeginAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        if (await store.FindSummaryAsync(window.Quarter, cancellationToken) is { Bulletin.IsOver: false } stored)
            return stored;
        var person = turn.Caller.Person!;
        var draft = await drafter.DraftAsync(window, turn.Now, turn.Caller.Language, cancellationToken);
        var begun = (BulletinStep.Done)Bulletin.BeginSummary(new BulletinId(1, 1), window.Quarter, person, draft, turn.Now);
        return await store.CreateAsync(
            BeijingTime.DateOf(turn.Now).Year,
            person.Id,
            BulletinStore.MadeFor(window.Quarter),
            id => begun.Next with { Id = id },
            new BulletinTurn(turn.Id),
            cancellationToken);
    }

    // A wording that stands there already is not written a second time, so that a repeated delivery changes nothing.
    private async Task<Reply> WriteAsync(Turn turn, StoredBulletin stored, BulletinContent content, CancellationToken cancellationToken)
    {
        if (!BulletinSize.Fits(content))
            return BulletinReplies.Say(BulletinWriting.TooLong(turn.Caller.Language), turn);
        var bulletin = stored.Bulletin;
        if (bulletin.Draft is { Stage: BulletinStage.Writing } draft && draft.Content == content)
            return await replies.ShowAsync(
                bulletin, turn, BulletinDeskTexts.Saved.In(turn.Caller.Language, bulletin.Id.Year, bulletin.Id.Number), isRefusal: false, cancellationToken);
        return await writing.WriteAsync(stored, content, "", turn, new BulletinTurn(turn.Id), cancellationToken);
    }
}

using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>What readers do: list, open, press 已阅, and ask who has not.</summary>
internal sealed class BulletinReading(BulletinStore store, ReceiptStore receipts, BulletinReplies replies, UnreadReader unread)
{
    /// <summary>Years of bulletins in the list: this one and the one before.</summary>
    private const int Years = 2;

    /// <summary>Bulletins whose receipt is looked up for the list.</summary>
    private const int MostReadings = 30;

    /// <summary>The person's list.</summary>
    public async Task<Reply> ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        var year = BeijingTime.DateOf(turn.Now).Year;
        List<BulletinEntry> all = [];
        for (var earlier = year - Years + 1; earlier <= year; earlier++)
            all.AddRange(await store.ListAsync(earlier, cancellationToken));
        all.RemoveAll(entry => entry.IsOver);
        List<BulletinLineView> readings = [];
        var readable = all.Where(entry => entry.PublishedAt <= turn.Now && entry.Published!.Audience.Includes(person));
        foreach (var entry in readable.OrderByDescending(entry => entry.PublishedAt).ThenByDescending(entry => entry.Id.Number).Take(MostReadings))
            readings.Add(await ReadingAsync(entry, person, cancellationToken));
        var waiting = all.Where(entry => WaitsFor(entry, person)).Select(entry => Draft(entry, turn.Now));
        var mine = Enumerable.Reverse(all).Where(entry => entry.Draft?.Writer == person.Id || (entry.Draft is not null && entry.Authors.Contains(person.Id)))
            .Select(entry => Draft(entry, turn.Now));
        var view = new BulletinListView([.. waiting], [.. mine], readings, BulletinRights.MayPropose(person), year);
        return Reply.Of(BulletinListCard.Build(view, null, turn.Caller.Language));
    }

    /// <summary>One bulletin.</summary>
    public async Task<Reply> ShowAsync(Turn turn, BulletinId id, CancellationToken cancellationToken) =>
        await replies.ShowAsync((await store.FindAsync(id, cancellationToken))?.Bulletin, turn, null, isRefusal: false, cancellationToken);

    /// <summary>已阅: once, by who is in the audience, whatever wording the card showed.</summary>
    public async Task<Reply> ReceiveAsync(Turn turn, BulletinId id, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var bulletin = (await store.FindAsync(id, cancellationToken))?.Bulletin;
        if (bulletin is null || !BulletinRights.IsReader(bulletin, person, turn.Now))
            return BulletinReplies.Say(BulletinTexts.NotForYou.In(language), turn);
        if (BulletinReplies.Withdrawn(bulletin, language) is { } withdrawn)
            return BulletinReplies.Say(withdrawn, turn);
        if (!bulletin.Current!.Content.AsksReceipt)
            return BulletinReplies.Say(BulletinTexts.ReceiptNotAsked.In(language), turn);
        await receipts.RecordAsync(id, person.Id, bulletin.Wordings, turn.Now, cancellationToken);
        return await replies.ReadAsync(bulletin, person, turn, cancellationToken);
    }

    /// <summary>Who has not read it.</summary>
    public async Task<Reply> UnreadAsync(Turn turn, BulletinId id, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var bulletin = (await store.FindAsync(id, cancellationToken))?.Bulletin;
        if (bulletin is not { Current.Content.AsksReceipt: true } || !BulletinRights.MayRead(bulletin, person, turn.Now))
            return BulletinReplies.Say((bulletin?.Current is null ? BulletinTexts.NotForYou : BulletinTexts.ReceiptNotAsked).In(language), turn);
        if (BulletinReplies.Withdrawn(bulletin, language) is { } withdrawn)
            return BulletinReplies.Say(withdrawn, turn);
        return await unread.ReadAsync(bulletin, person, cancellationToken) is { } view
            ? Reply.Of(UnreadCard.Build(view, language))
            : BulletinReplies.Say(BulletinTexts.NotCounted.In(language), turn);
    }

    /// <summary>Asks whether it shall really be recalled.</summary>
    public async Task<Reply> AskRecallAsync(Turn turn, BulletinId id, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var bulletin = (await store.FindAsync(id, cancellationToken))?.Bulletin;
        if (bulletin is null || !BulletinRights.MayRead(bulletin, turn.Caller.Person!, turn.Now))
            return BulletinReplies.Say(BulletinTexts.NotForYou.In(language), turn);
        if (BulletinRights.WhyNotRecall(bulletin, turn.Caller.Person!) is { } why)
            return await replies.ShowAsync(
                bulletin, turn, BulletinDeskTexts.NotPossible.In(language, BulletinWords.Of(why, language)), isRefusal: true, cancellationToken);
        return Reply.Of(RecallCard.Build(id, bulletin.Revision, bulletin.Current!.Content.Title, BeijingTime.DateOf(turn.Now).Year, language));
    }

    private async Task<BulletinLineView> ReadingAsync(BulletinEntry entry, Person person, CancellationToken cancellationToken) =>
        new(entry.Id, entry.Published!.Kind, entry.Published.Title, BulletinStatus.Published)
        {
            PublishedAt = entry.PublishedAt,
            IsUnread = entry.Published.AsksReceipt && await receipts.FindAsync(entry.Id, person.Id, cancellationToken) is null,
        };

    private static bool WaitsFor(BulletinEntry entry, Person person) => entry.Draft is { } draft
        && draft.Writer != person.Id && draft.Proposer != person.Id
        && ((draft.Stage == BulletinStage.Submitted && person.Is(Role.Leader)) || (draft.Stage == BulletinStage.Proposed && person.Is(Role.Inspector)));

    private static BulletinLineView Draft(BulletinEntry entry, DateTimeOffset now)
    {
        var draft = entry.Draft!;
        var alone = new Bulletin(entry.Id) { Draft = draft };
        return new BulletinLineView(entry.Id, draft.Content.Kind, draft.Content.Title, alone.StatusAt(now));
    }
}

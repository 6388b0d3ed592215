using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Answers with a bulletin as this person may see it.</summary>
internal sealed class BulletinReplies(BulletinViews views)
{
    /// <summary>The desk for who works on it, the reader's card for who reads it; what was recalled is said to be withdrawn.</summary>
    /// <param name="bulletin">The bulletin; <see langword="null"/> when there is none.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="notice">What happened; <see langword="null"/> for nothing.</param>
    /// <param name="isRefusal">Whether something was not accepted.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<Reply> ShowAsync(Bulletin? bulletin, Turn turn, string? notice, bool isRefusal, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        if (bulletin is null || !BulletinRights.MayRead(bulletin, person, turn.Now))
            return Say(BulletinTexts.NotForYou.In(language), turn);
        if (bulletin.IsDiscarded)
            return Say(notice ?? BulletinDeskTexts.Discarded.In(language), turn);
        if (BulletinRights.MaySeeProcess(bulletin, person) && (bulletin.Draft is not null || bulletin.Versions.Count > 0))
        {
            var desk = await views.DeskAsync(bulletin, person, turn.Now, language, cancellationToken);
            return Reply.Of(BulletinDeskCard.Build(desk, notice ?? Withdrawn(bulletin, language), isRefusal || notice is null, language));
        }

        if (bulletin.Recall is not null)
            return Say(Withdrawn(bulletin, language)!, turn);
        return notice is null
            ? Reply.Of(BulletinCard.Build(await views.ReaderAsync(bulletin, person, turn.Now, cancellationToken), language))
            : Say(notice, turn);
    }

    /// <summary>The card that a reader has, also one who works on it: a press of 已阅 repaints the reader's card.</summary>
    public async Task<Reply> ReadAsync(Bulletin bulletin, Person person, Turn turn, CancellationToken cancellationToken) =>
        Reply.Of(BulletinCard.Build(await views.ReaderAsync(bulletin, person, turn.Now, cancellationToken), turn.Caller.Language));

    /// <summary>One sentence in place of a card, with the way to the list.</summary>
    public static Reply Say(string words, Turn turn) =>
        Reply.Of(NoticeCard.Build(words, [BulletinTexts.CommandName.In(turn.Caller.Language)], turn.Caller.Language));

    /// <summary>That it was withdrawn; <see langword="null"/> while it stands.</summary>
    public static string? Withdrawn(Bulletin bulletin, Language language)
    {
        if (bulletin is not { Recall: { } recall, Current.Content.Title: var title })
            return null;
        var at = QuarterWords.Of(recall.At, language);
        return recall.Reason is { } reason
            ? BulletinTexts.WithdrawnBecause.In(language, title, at, reason)
            : BulletinTexts.Withdrawn.In(language, title, at);
    }
}

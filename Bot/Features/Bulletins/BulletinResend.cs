using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>补发: copies of which it is not known whether they arrived go out once more only because the author or an administrator says so.</summary>
internal sealed class BulletinResend(BulletinStore store, UnknownCopies copies, DeliveryBook book)
{
    /// <summary>How many copies this person may send again.</summary>
    public async Task<int> CountAsync(Bulletin bulletin, Person person, CancellationToken cancellationToken) =>
        bulletin is { Current: not null, Recall: null } && May(bulletin, person)
        && await book.FindPostAsync(bulletin.Id.ToString(), cancellationToken) is { Counts: var counts }
            ? counts.GetValueOrDefault(DeliveryState.Unknown)
            : 0;

    /// <summary>Sends them again.</summary>
    public async Task<Reply> AnswerAsync(Turn turn, BulletinId id, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        if ((await store.FindAsync(id, cancellationToken))?.Bulletin is not { } bulletin)
            return BulletinReplies.Say(BulletinTexts.NotForYou.In(language), turn);
        if (!May(bulletin, person))
            return BulletinReplies.Say(BulletinDeskTexts.ResendOnlyFor.In(language), turn);
        if (bulletin.Recall is not null)
            return BulletinReplies.Say(BulletinDeskTexts.NothingToResend.In(language), turn);
        var sent = await copies.ResendAsync(id.ToString(), cancellationToken);
        return BulletinReplies.Say((sent == 0 ? BulletinDeskTexts.NothingToResend : BulletinDeskTexts.Resent).In(language, sent), turn);
    }

    private static bool May(Bulletin bulletin, Person person) => person.Is(Role.Administrator) || BulletinRights.IsAuthor(bulletin, person.Id);
}

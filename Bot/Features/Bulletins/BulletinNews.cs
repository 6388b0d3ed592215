using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Whom a step concerns, and what they are told: that something waits, or what became of theirs. 通报 shows the same to whom it did not reach.</summary>
internal sealed class BulletinNews(RosterReader roster)
{
    /// <summary>The tidings of a step.</summary>
    public async Task<IReadOnlyList<Tiding>> OfAsync(
        Bulletin before, Bulletin next, BulletinAction action, Turn turn, CancellationToken cancellationToken)
    {
        var by = turn.Caller.Person!;
        return action switch
        {
            BulletinAction.Submit => await WaitingAsync(next, by, turn.Now, cancellationToken),
            BulletinAction.Approve => [.. Authors(before.Draft!, by).Select(to => Tell(to, next, turn.Now, Approved(next, by)))],
            BulletinAction.Return => [.. Authors(before.Draft!, by).Select(to => Tell(to, next, turn.Now, Returned(next, by)))],
            BulletinAction.Recall => [.. Authors(before.Current!, by).Select(to => Tell(to, next, turn.Now, Recalled(next, by)))],
            _ => [],
        };
    }

    private async Task<IReadOnlyList<Tiding>> WaitingAsync(Bulletin bulletin, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var draft = bulletin.Draft!;
        var (role, words) = draft.Stage == BulletinStage.Submitted
            ? (Role.Leader, BulletinDeskTexts.TellApprover)
            : (Role.Inspector, BulletinDeskTexts.TellOffice);
        return
        [
            .. (await roster.EverybodyAsync(cancellationToken))
                .Where(person => person.Is(role) && person.Id != draft.Writer && person.Id != draft.Proposer)
                .Select(person => Tell(person.Id, bulletin, now, language => words.In(language, draft.Content.Title, by.Name))),
        ];
    }

    private static Func<Language, string> Approved(Bulletin next, Person by) => language =>
        BulletinDeskTexts.TellApproved.In(language, next.Current!.Content.Title, by.Name, QuarterWords.Of(next.Current.DueAt!.Value, language));

    private static Func<Language, string> Returned(Bulletin next, Person by) => language =>
        BulletinDeskTexts.TellReturned.In(language, next.Draft!.Content.Title, by.Name, next.Draft.Reason);

    private static Func<Language, string> Recalled(Bulletin next, Person by) => language =>
        BulletinDeskTexts.TellRecalled.In(language, next.Current!.Content.Title, by.Name);

    private static IEnumerable<PersonId> Authors(BulletinDraft draft, Person by) => Others([draft.Writer, draft.Proposer ?? draft.Writer], by);

    private static IEnumerable<PersonId> Authors(BulletinVersion version, Person by) => Others([version.Writer, version.Proposer ?? version.Writer], by);

    private static IEnumerable<PersonId> Others(IEnumerable<PersonId> people, Person by) => people.Distinct().Where(person => person != by.Id);

    private static Tiding Tell(PersonId to, Bulletin bulletin, DateTimeOffset now, Func<Language, string> words) => new(to, language => NoticeCard.Build(
        words(language), [BulletinTexts.ShowCommand.In(language, bulletin.Id.Short(BeijingTime.DateOf(now).Year))], language));
}

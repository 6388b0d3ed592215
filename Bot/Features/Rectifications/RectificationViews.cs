using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Turns a rectification into the card that one reader sees. Pure.</summary>
internal static class RectificationViews
{
    /// <summary>What a reader sees of it.</summary>
    public static RectificationView Of(RectificationSession session, Person reader, DateTimeOffset now)
    {
        var one = session.Rectification;
        var isOthers = reader.Section != one.Section;
        return new RectificationView(
            session.Stored.Number, one, session.Stored.Revision, one.DaysOverdue(BeijingTime.DateOf(now), session.Workdays))
        {
            Bank = session.Bank,
            Members = session.Members,
            MayWork = reader.MaySignFor(one.Section) && one.IsWithSection,
            MayReview = reader.Is(Role.Inspector) && isOthers && one.Status == RectificationStatus.Submitted,
            MayWaive = reader.Is(Role.Leader) && isOthers && !one.IsOver,
        };
    }

    /// <summary>The card after something that the caller did.</summary>
    public static Reply Done(RectificationSession session, string words, Turn turn) => Reply.Of(RectificationCard.Build(
        Of(session, turn.Caller.Person!, turn.Now) with { Notice = words, NoticeIsGood = true }, turn.Caller.Language));

    /// <summary>The card with why nothing was written, and what was entered.</summary>
    public static Reply Refused(RectificationSession session, string words, RectificationInput? entered, Turn turn) => Reply.Of(RectificationCard.Build(
        Of(session, turn.Caller.Person!, turn.Now) with { Notice = words, Entered = entered }, turn.Caller.Language));

    /// <summary>The card.</summary>
    public static Reply Show(RectificationSession session, Turn turn) =>
        Reply.Of(RectificationCard.Build(Of(session, turn.Caller.Person!, turn.Now), turn.Caller.Language));

    /// <summary>What others are told, each as they may see it.</summary>
    public static IReadOnlyList<Tiding> News(RectificationSession session, IEnumerable<Person> people, Text words, Turn turn) =>
    [
        .. people.Where(person => person.Id != turn.Caller.Id).Select(person => new Tiding(
            person.Id,
            language => RectificationCard.Build(Of(session, person, turn.Now) with { Notice = words.In(language), NoticeIsGood = true }, language))),
    ];
}

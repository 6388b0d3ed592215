using System.Diagnostics;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>What people do with entries, typed or pressed: confirm, refuse, tell facts apart, withdraw. The section is told the same day.</summary>
internal sealed class DailyDesk(DailyWriter writer, DailyCatalogue catalogue, RosterReader roster)
{
    /// <summary>Shows an entry to who may read it.</summary>
    public Reply Show(DailySession session, DailyNotice notice, Turn turn) => DailyRights.MayRead(turn.Caller.Person!, session.Entry)
        ? Reply.Of(DailyViews.Entry(session, catalogue, turn.Caller.Person!, turn.Now, notice, turn.Caller.Language))
        : Reply.Of(DailyTexts.MayNotSee.In(turn.Caller.Language));

    /// <summary>Does something with an entry.</summary>
    public async Task<Reply> StepAsync(DailySession session, DailyAction action, string reason, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var person = turn.Caller.Person!;
        if (!DailyRights.MayRead(person, session.Entry))
            return Reply.Of(DailyTexts.MayNotSee.In(language));
        if (session.Stored.LastTurn == turn.Id)
            return await SettledAsync(session, turn, cancellationToken);
        var step = DailyStep.Of(session.Entry, action, person, session.Alike.IsAlike, session.IsClosed, reason, turn.Now);
        if (step is DailyStep.Taken && action == DailyAction.Refuse && WhyNot(reason) is { } why)
            return Show(session, DailyNotice.Warning(why), turn);
        switch (step)
        {
            case DailyStep.Asked:
                return Show(session, DailyNotice.Warning(DailyTexts.AskedToDecide), turn);
            case DailyStep.Refused refused:
                return Show(session, DailyNotice.Warning(DailyRefusals.Of(refused.Reason)), turn);
            case DailyStep.Taken { Entry: var next }:
                return await writer.WriteAsync(session.Book, next, NameOf(session.Entry, next), DailyDetails.Of(next), turn, cancellationToken) is { } settled
                    ? await SettledAsync(settled, turn, cancellationToken)
                    : Show(session, DailyNotice.Warning(DailyTexts.SomebodyElse), turn);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whom an entry that was decided is told to: the section's head and liaison, and who proposed it.</summary>
    public async Task<IReadOnlyList<Tiding>> TidingsAsync(DailySession session, Turn turn, CancellationToken cancellationToken)
    {
        var entry = session.Entry;
        if (entry.Status is not (DailyEntryStatus.Confirmed or DailyEntryStatus.Refused or DailyEntryStatus.Struck))
            return [];
        var members = await roster.MembersOfAsync(entry.Section, cancellationToken);
        List<Tiding> tidings = [];
        foreach (var person in members.Where(person => person.MaySignFor(entry.Section) && (entry.Status != DailyEntryStatus.Refused || person.Id == entry.Proposer)))
            tidings.Add(Told(session, person, DailyTexts.News, turn));
        if (entry.Proposer is { } proposer && tidings.TrueForAll(tiding => tiding.To != proposer)
            && await roster.FindAsync(proposer, cancellationToken) is { } who)
            tidings.Add(Told(session, who, DailyTexts.ProposerNews, turn));
        return [.. tidings.Where(tiding => tiding.To != turn.Caller.Id)];
    }

    private Tiding Told(DailySession session, Person person, Text words, Turn turn) => new(
        person.Id, language => DailyViews.Entry(session, catalogue, person, turn.Now, DailyNotice.Good(words), language));

    private async Task<Reply> SettledAsync(DailySession session, Turn turn, CancellationToken cancellationToken)
    {
        var notice = DailyNotice.Good(session.Entry.Status == DailyEntryStatus.Proposed ? DailyTexts.Proposed : DailyTexts.Settled);
        return Show(session, notice, turn) with { Tidings = await TidingsAsync(session, turn, cancellationToken) };
    }

    private static Text? WhyNot(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return DailyTexts.GiveReason;
        var length = Typed.Length(reason);
        return length > DailyEntry.LongestText
            ? new Text(
                DailyTexts.ReasonTooLong.In(Language.Chinese, DailyEntry.LongestText, length),
                DailyTexts.ReasonTooLong.In(Language.English, DailyEntry.LongestText, length))
            : null;
    }

    private static string NameOf(DailyEntry before, DailyEntry next) => next.Status switch
    {
        DailyEntryStatus.Proposed or DailyEntryStatus.Confirmed when before.Status is DailyEntryStatus.Questioned or DailyEntryStatus.Confirmed => "daily.toldApart",
        DailyEntryStatus.Confirmed => "daily.confirmed",
        DailyEntryStatus.Refused => "daily.refused",
        DailyEntryStatus.Struck => "daily.struck",
        DailyEntryStatus.Withdrawn => "daily.withdrawn",
        _ => throw new UnreachableException(),
    };
}

using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Elements;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Turns an entry into the card that a reader sees. Pure.</summary>
internal static class DailyViews
{
    private static readonly DailyAction[] ToTell = [DailyAction.OtherFact, DailyAction.SameFact];
    private static readonly DailyAction[] ToDecideAlike = [DailyAction.OtherFact, DailyAction.SameFact, DailyAction.Refuse];
    private static readonly DailyAction[] ToDecide = [DailyAction.Confirm, DailyAction.Refuse];
    private static readonly DailyAction[] ToWithdraw = [DailyAction.Withdraw];

    /// <summary>The card for a reader.</summary>
    public static AdaptiveCard Entry(
        DailySession session, DailyCatalogue catalogue, Person reader, DateTimeOffset now, DailyNotice notice, Language language)
    {
        var entry = session.Entry;
        var actions = ActionsOf(session, reader);
        var isAsked = actions.Contains(DailyAction.SameFact);
        return DailyEntryCard.Build(
            new DailyEntryView(session.Book.Quarter, entry, session.Stored.Revision, catalogue)
            {
                Notice = notice.Words?.In(language),
                NoticeIsGood = notice.IsGood,
                Actions = actions,
                Alike = isAsked ? session.Alike.Entries : [],
                AlikeAnswer = isAsked && reader.MaySeeAllSections ? session.Alike.Answer : null,
                AppealUntil = MayAppeal(session, reader, now) ? AppealUntil(session) : null,
                DecideBy = entry.Appeal is { Decision: null } appeal ? appeal.DecideBy(session.Workdays, AppealRules.Default) : null,
                MayReadBook = DailyRights.MayRead(reader, entry.Section),
            },
            language);
    }

    /// <summary>What the reader may do with the entry.</summary>
    public static IReadOnlyList<DailyAction> ActionsOf(DailySession session, Person reader)
    {
        var entry = session.Entry;
        var isProposer = reader.Id == entry.Proposer;
        var mayDecide = DailyRights.MayDecide(reader, entry);
        return entry.Status switch
        {
            DailyEntryStatus.Questioned when isProposer => ToTell,
            DailyEntryStatus.Proposed when isProposer => ToWithdraw,
            DailyEntryStatus.Proposed when mayDecide && !session.IsClosed => session.Alike.IsAlike ? ToDecideAlike : ToDecide,
            DailyEntryStatus.Confirmed when mayDecide && session.Alike.IsAlike => ToTell,
            _ => [],
        };
    }

    /// <summary>The last day of an appeal against a confirmed entry.</summary>
    public static DateOnly AppealUntil(DailySession session) =>
        Appeal.LastDay(BeijingTime.DateOf(session.Entry.DecidedAt!.Value), session.Workdays, AppealRules.Default);

    private static bool MayAppeal(DailySession session, Person reader, DateTimeOffset now) =>
        reader.MaySignFor(session.Entry.Section) && session.Entry.Counts
        && Appeal.WhyNot(session.Entry.DecidedAt, session.Entry.Appeal, now, session.Workdays, AppealRules.Default) is null;
}

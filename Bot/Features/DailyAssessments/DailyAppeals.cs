using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Cards.DailyAssessments;
using Wenming.Domain.Appeals;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Appeals against entries, by number: five working days from the day the section was told, decided by somebody else; upheld, the entry is struck.</summary>
internal sealed class DailyAppeals(DailyStore store, DailyLoader loader, DailyWriter writer, DailyDesk desk, AppealNews news) : IAppealTarget
{
    public Text Word => DailyTexts.DailyName;

    public bool IsNumbered => true;

    public async Task<Reply> RaiseAsync(Turn turn, AppealMatter matter, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var opening = await loader.OpenAsync(
            turn, matter.Section, matter.Number!.Value, matter.Quarter, stored => stored.LastTurn == turn.Id || MayBeAppealed(stored.Entry), cancellationToken);
        if (opening is not DailyOpening.Opened { Session: var session })
            return Reply.Of(((DailyOpening.Closed)opening).Why);
        var entry = session.Entry;
        if (session.Stored.LastTurn == turn.Id && entry.Appeal is { } made)
            return await RaisedAsync(session, made, turn, cancellationToken);
        if (!entry.Counts && entry.Appeal is null)
            return Reply.Of(DailyTexts.NothingToAppeal.In(language));
        if (Appeal.WhyNot(entry.DecidedAt, entry.Appeal, turn.Now, session.Workdays, AppealRules.Default) is { } refusal)
            return Reply.Of(AppealWords.Of(refusal, session.Book.Quarter, matter.Section, DailyViews.AppealUntil(session), language));
        var appeal = new Appeal(reason, turn.Caller.Id, turn.Now);
        return await writer.WriteAsync(session.Book, entry with { Appeal = appeal }, "daily.appealed", "", turn, cancellationToken) is { } written
            ? await RaisedAsync(written, appeal, turn, cancellationToken)
            : Reply.Of(AppealTexts.SomebodyElse.In(language));
    }

    public async Task<Reply> DecideAsync(Turn turn, AppealMatter matter, AppealVerdict verdict, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var opening = await loader.OpenAsync(
            turn, matter.Section, matter.Number!.Value, matter.Quarter, stored => stored.LastTurn == turn.Id || IsOpen(stored.Entry), cancellationToken);
        if (opening is not DailyOpening.Opened { Session: var session })
            return Reply.Of(((DailyOpening.Closed)opening).Why);
        var entry = session.Entry;
        if (session.Stored.LastTurn == turn.Id && entry.Appeal?.Decision is { } made)
            return await DecidedAsync(session, made.IsUpheld, turn, cancellationToken);
        if (Appeal.WhyNotDecide(entry.Appeal, turn.Caller.Person!, matter.Section, FirstDeciders(entry)) is { } refusal)
            return Reply.Of(refusal == AppealRefusal.NoAppeal
                ? DailyTexts.NoAppeal.In(language, matter.Section, matter.Number)
                : AppealWords.Of(refusal, session.Book.Quarter, matter.Section, null, language));
        var decision = new AppealDecision(verdict.IsUpheld, verdict.Reason, turn.Caller.Id, turn.Now);
        var next = entry with
        {
            Appeal = entry.Appeal! with { Decision = decision },
            Status = verdict.IsUpheld ? DailyEntryStatus.Struck : entry.Status,
        };
        var action = verdict.IsUpheld ? "daily.appealUpheld" : "daily.appealRejected";
        return await writer.WriteAsync(session.Book, next, action, DailyDetails.Of(next), turn, cancellationToken) is { } written
            ? await DecidedAsync(written, verdict.IsUpheld, turn, cancellationToken)
            : Reply.Of(AppealTexts.SomebodyElse.In(language));
    }

    public async Task<IReadOnlyList<OpenAppeal>> ListOpenAsync(Turn turn, AppealMatter matter, CancellationToken cancellationToken)
    {
        List<OpenAppeal> open = [];
        foreach (var quarter in new[] { DailyLoader.Current(turn).Previous, DailyLoader.Current(turn) })
        {
            var book = await store.LoadAsync(quarter, matter.Section, cancellationToken);
            foreach (var stored in book.Stored.Where(stored => IsOpen(stored.Entry)))
                open.Add(Open(await loader.SessionAsync(turn, book, stored, cancellationToken), stored.Entry.Appeal!));
        }

        return open;
    }

    private static bool IsOpen(DailyEntry entry) => entry.Appeal is { Decision: null };

    private static bool MayBeAppealed(DailyEntry entry) => entry.Counts && entry.Appeal is null;

    private static List<PersonId> FirstDeciders(DailyEntry entry) => [.. new[] { entry.Decider, entry.Proposer }.OfType<PersonId>()];

    private OpenAppeal Open(DailySession session, Appeal appeal) =>
        new(session.Entry.Section, Word, session.Book.Quarter, appeal.Reason, appeal.DecideBy(session.Workdays, AppealRules.Default))
        {
            Number = session.Entry.Number,
        };

    private Task<Reply> RaisedAsync(DailySession session, Appeal appeal, Turn turn, CancellationToken cancellationToken) =>
        news.RaisedAsync(turn, Open(session, appeal), appeal, FirstDeciders(session.Entry), cancellationToken);

    private async Task<Reply> DecidedAsync(DailySession session, bool isUpheld, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var words = AppealTexts.Decided.In(language, session.Entry.Section, (isUpheld ? DailyTexts.Upheld : DailyTexts.Rejected).In(language));
        return Reply.Of(words) with { Tidings = await desk.TidingsAsync(session, turn, cancellationToken) };
    }
}

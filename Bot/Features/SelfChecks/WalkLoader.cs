using System.Diagnostics;
using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Posts;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Opens walks: decides from roster, calendar and record whether this person may work on it now, and reads what its pages show.</summary>
internal sealed class WalkLoader(
    SelfCheckStore store, WindowStore windows, IBureauCalendar calendars, QuestionBank bank, RectificationBook rectifications, TimeProvider time)
{
    private const int MostInMemory = 10_000;

    private readonly RecentMap<IReadOnlyDictionary<QuestionId, Answer>> _previous = new(MostInMemory);
    private readonly IReadOnlyList<WalkPage> _memberPages = WalkPages.ForMember(bank);
    private readonly IReadOnlyList<WalkPage> _sheetPages = WalkPages.ForSheet(bank);

    /// <summary>The latest window that has opened, until its verification ends: until then a sheet may have been given back.</summary>
    public async Task<SelfCheckWindow?> LatestWindowAsync(Turn turn, CancellationToken cancellationToken) =>
        SubmittableAt(await windows.AtAsync(turn.Now, cancellationToken), turn.Now);

    /// <summary>Opens a walk of the open window, with its rows read afresh: another process may have written them.</summary>
    /// <param name="turn">The turn; its caller's roster entry decides.</param>
    /// <param name="kind">Which walk.</param>
    /// <param name="expected">The quarter of the pressed card; another one than the open one is locked or not open yet.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<WalkOpening> OpenAsync(Turn turn, WalkKind kind, Quarter? expected, CancellationToken cancellationToken) =>
        OpenAsync(turn, kind, expected, null, cancellationToken);

    /// <summary>Opens a walk for a button that saw a revision; where it is not the remembered one, the rows are read afresh.</summary>
    public async Task<WalkOpening> OpenAsync(
        Turn turn, WalkKind kind, Quarter? expected, long? seenRevision, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Caller.Person is not { Section: { } section } person)
            return new WalkOpening.Closed(SelfCheckTexts.NoSection.In(language));
        if (kind == WalkKind.Sheet && !person.MaySignFor(section))
            return new WalkOpening.Closed(SelfCheckTexts.SheetIsForHeads.In(language));
        var all = await windows.AtAsync(turn.Now, cancellationToken);
        var window = expected is { } quarter ? all.Of(quarter) : SubmittableAt(all, turn.Now);
        if (window is null)
            return new WalkOpening.Closed(NothingIsOpen(all, turn));
        var owner = kind == WalkKind.Sheet ? WalkOwner.Sheet : WalkOwner.Member(person.Id);
        var (walk, record) = await ReadAsync(window.Quarter, section, owner, seenRevision, cancellationToken);
        var permission = kind == WalkKind.Sheet ? record.MaySave(window, turn.Now) : record.MayAnswer(window, turn.Now);
        if (permission is SelfCheckPermission.Refused refused)
            return new WalkOpening.Closed(Why(refused.Reason, window, section, record, turn));
        return new WalkOpening.Opened(await SessionAsync(window, section, walk, cancellationToken));
    }

    /// <summary>A walk with everything its pages show, whether or not it may be changed.</summary>
    public async Task<WalkSession> SessionAsync(SelfCheckWindow window, SectionId section, Walk walk, CancellationToken cancellationToken)
    {
        var previous = await PreviousAsync(window.Quarter.Previous, section, walk.Owner, cancellationToken);
        var session = new WalkSession(window, section, walk, walk.Owner.Walk == WalkKind.Sheet ? _sheetPages : _memberPages)
        {
            Bank = bank,
            Workdays = await calendars.FindAsync(cancellationToken),
            Previous = previous,
        };
        return walk.Owner.Walk == WalkKind.Sheet
            ? session with
            {
                Members = await SummariesAsync(window.Quarter, section, cancellationToken),
                Rectifications = await RectificationsAsync(window.Quarter, section, cancellationToken),
            }
            : session;
    }

    // What the sheet's own answers opened would only repeat them.
    private async Task<IReadOnlyList<RectificationLine>> RectificationsAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
    [
        .. (await rectifications.OfAsync(section, time.GetUtcNow(), cancellationToken))
            .Where(entry => !entry.Rectification.IsOver
                && (entry.Rectification.Quarter != quarter || entry.Rectification.Origin != RectificationOrigin.Answer))
            .Select(entry => new RectificationLine(entry.Number, entry.Rectification, entry.DaysOverdue)),
    ];

    // A button that saw the remembered revision may work on it: the commit's ETags find out when it is not the newest.
    private async Task<(Walk Walk, SelfCheckRecord Record)> ReadAsync(
        Quarter quarter, SectionId section, WalkOwner owner, long? seenRevision, CancellationToken cancellationToken)
    {
        var remembered = seenRevision is null ? null : await store.RecallAsync(quarter, section, owner, cancellationToken);
        var walk = remembered is not null && remembered.State.Revision == seenRevision
            ? remembered
            : await store.LoadAsync(quarter, section, owner, cancellationToken);
        if (owner == WalkOwner.Sheet)
            return (walk, walk.Record);
        return (walk, seenRevision is null
            ? (await store.LoadRecordAsync(quarter, section, cancellationToken)).Record
            : await store.RecallRecordAsync(quarter, section, cancellationToken));
    }

    // Last quarter was verified before this one opened and is locked for good, so its answers are read once.
    private async Task<IReadOnlyDictionary<QuestionId, Answer>> PreviousAsync(
        Quarter quarter, SectionId section, WalkOwner owner, CancellationToken cancellationToken)
    {
        var key = $"{quarter} {section} {owner.StateKey}";
        if (_previous.Find(key) is { } known)
            return known;
        var values = (await store.LoadAsync(quarter, section, owner, cancellationToken)).Values;
        return _previous.GetOrAdd(key, () => values);
    }

    /// <summary>The latest window that has opened: the open one, or one whose sheets were reopened by the office.</summary>
    private static SelfCheckWindow? SubmittableAt(SelfCheckWindows all, DateTimeOffset now)
    {
        var latest = all.LatestOpenedAt(now);
        return now < latest.VerificationEndsAt ? latest : null;
    }

    private static string NothingIsOpen(SelfCheckWindows all, Turn turn)
    {
        var language = turn.Caller.Language;
        var next = all.NextAfter(turn.Now);
        var words = SelfCheckTexts.NextOpens.In(
            language, QuarterWords.Of(next.Quarter, language), QuarterWords.Of(next.OpensOn, language));
        return SelfCheckTexts.NothingIsOpen.In(language, next.IsTentative ? SelfCheckTexts.Tentative.In(language, words) : words);
    }

    private static string Why(SelfCheckRefusal reason, SelfCheckWindow window, SectionId section, SelfCheckRecord record, Turn turn)
    {
        var language = turn.Caller.Language;
        var quarter = QuarterWords.Of(window.Quarter, language);
        return reason switch
        {
            SelfCheckRefusal.NotOpenYet => SelfCheckTexts.NothingIsOpen.In(
                language, SelfCheckTexts.NextOpens.In(language, quarter, QuarterWords.Of(window.OpensOn, language))),
            SelfCheckRefusal.Locked or SelfCheckRefusal.VerificationEnded =>
                SelfCheckTexts.Locked.In(language, quarter, QuarterWords.Of(window.LocksAt, language)),
            SelfCheckRefusal.AlreadySubmitted =>
                SelfCheckTexts.AlreadySubmitted.In(language, quarter, QuarterWords.Of(record.LastSubmittedAt!.Value, language)),
            SelfCheckRefusal.Excused or SelfCheckRefusal.NotRequired => SelfCheckTexts.ExcusedNotice.In(language, section.Value),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<IReadOnlyDictionary<QuestionId, MemberSummary>> SummariesAsync(
        Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var members = await store.LoadMembersAsync(quarter, section, cancellationToken);
        var byQuestion = members.Values.SelectMany(answers => answers).ToLookup(answer => answer.Question, answer => answer.Answer);
        return _memberPages.SelectMany(page => page.Questions)
            .ToDictionary(question => question.Id, question => MemberAnswers.Summarise(question, [.. byQuestion[question.Id]]));
    }
}

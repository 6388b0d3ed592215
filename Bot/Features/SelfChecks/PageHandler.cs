using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>
/// The buttons of a walk's pages. Each saves what the page holds and then shows what it asked for; a button of an older card writes nothing and
/// shows the current one.
/// </summary>
internal sealed class PageHandler(WalkLoader loader, WalkWriter writer) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [PageCommand.Verb];

    public bool IsFor(Person? person) => person is not null;

    public bool RecognisesRepeats => true;

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (PageCommand.Read(command) is not { } pressed)
            return Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var opening = await loader.OpenAsync(turn, pressed.Walk, pressed.Quarter, pressed.Revision, cancellationToken);
        if (opening is not WalkOpening.Opened { Session: var session })
            return Closing.Of(((WalkOpening.Closed)opening).Why, turn);
        if (session.OwnerId != pressed.Owner)
            return Closing.Of(SelfCheckTexts.SomebodyElsesCard.In(turn.Caller.Language), turn);
        var entries = PageFields.Read(command);
        if (session.Walk.State.LastTurn == turn.Id)
            return Show(session, session.Walk.State.Page, NoticeAfter(Draft(), pressed, entries, turn), turn);
        if (session.Walk.State.Revision != pressed.Revision)
            return Repaint(session, pressed, entries, turn);

        var draft = Draft();
        var stays = pressed.Page >= 0 && (draft.Errors.Count > 0 || draft.NeedsMore);
        var page = stays ? pressed.Page : PageIn(session, pressed.GoTo);
        if (await writer.SaveAsync(session, draft, page, turn, cancellationToken) is not { } saved)
            return await OvertakenAsync(turn, pressed, entries, cancellationToken);
        return Show(saved, page, NoticeAfter(draft, pressed, entries, turn), turn);

        PageDraft Draft() => PageDraft.Read(session, pressed.Page, entries, pressed.Shown, turn);
    }

    /// <summary>Where the walk stands: a page, or its end.</summary>
    public static Reply Show(WalkSession session, int page, PageNotice notice, Turn turn)
    {
        var language = turn.Caller.Language;
        if (page != PageCommand.Review)
            return Reply.Of(WalkViews.Page(session, PageIn(session, page), notice, language));
        return session.Walk.Owner == WalkOwner.Sheet
            ? Reply.Of(SheetReviewer.Review(session, notice.Words, turn))
            : Reply.Of(WalkViews.MemberEnd(session, notice.Words, language));
    }

    private static PageNotice NoticeAfter(PageDraft draft, PageCommand pressed, PageEntries entries, Turn turn)
    {
        var language = turn.Caller.Language;
        if (draft.Errors.Count > 0)
            return new PageNotice(SelfCheckTexts.NotAccepted.In(language, draft.Errors.Count), false) { Entries = entries, Errors = draft.Errors };
        if (draft.NeedsMore && pressed.Page >= 0)
            return new PageNotice(SelfCheckTexts.NeedsMore.In(language), false);
        return pressed.GoTo == pressed.Page
            ? new PageNotice(SelfCheckTexts.Saved.In(language, QuarterWords.TimeOf(turn.Now)), true)
            : PageNotice.None;
    }

    // Nothing is written. What was entered and is not stored yet is shown again in its fields, on the page where it was entered, also when the
    // walk stands elsewhere by now: a colleague on the same sheet, or the person's other device, went on there.
    private static Reply Repaint(WalkSession session, PageCommand pressed, PageEntries entries, Turn turn)
    {
        var language = turn.Caller.Language;
        return PageDraft.Read(session, pressed.Page, entries, pressed.Shown, turn).HasUnsaved
            ? Show(session, pressed.Page, new PageNotice(SelfCheckTexts.StaleButKept.In(language), false) { Entries = entries }, turn)
            : Show(session, session.Walk.State.Page, new PageNotice(SelfCheckTexts.Stale.In(language), false), turn);
    }

    private static int PageIn(WalkSession session, int page) =>
        page == PageCommand.Review ? page : Math.Clamp(page, 0, session.PageCount - 1);

    private async Task<Reply> OvertakenAsync(Turn turn, PageCommand pressed, PageEntries entries, CancellationToken cancellationToken)
    {
        var opening = await loader.OpenAsync(turn, pressed.Walk, pressed.Quarter, cancellationToken);
        return opening is WalkOpening.Opened { Session: var session }
            ? Repaint(session, pressed, entries, turn)
            : Closing.Of(((WalkOpening.Closed)opening).Why, turn);
    }
}

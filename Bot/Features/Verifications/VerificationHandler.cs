using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Verifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Verifications;

/// <summary>The buttons of verification. A button of an older card writes nothing and shows the current one.</summary>
internal sealed class VerificationHandler(
    VerificationLoader loader, VerificationWriter writer, VerificationCloser closer, QuarterChoice quarters) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [VerificationOpenCommand.Verb, VerificationPageCommand.Verb, VerificationConcludeCommand.Verb];

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Inspector);

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (VerificationOpenCommand.Read(command) is not { } wanted)
            return Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var (window, why) = await quarters.FindAsync(turn, wanted.Quarter, cancellationToken);
        if (window is null)
            return Closing.Of(why!, turn);
        var opening = await loader.OpenAsync(turn, window, wanted.Section, cancellationToken);
        if (opening is not VerificationOpening.Opened { Session: var session })
            return Closing.Of(((VerificationOpening.Closed)opening).Why, turn);
        return command.Verb switch
        {
            VerificationConcludeCommand.Verb when VerificationConcludeCommand.Read(command) is { } conclude =>
                await ConcludeAsync(session, conclude, turn, cancellationToken),
            VerificationPageCommand.Verb when VerificationPageCommand.Read(command) is { } page =>
                await TurnPageAsync(session, page, command, turn, cancellationToken),
            VerificationOpenCommand.Verb => Begin(session, turn),
            _ => Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn),
        };
    }

    /// <summary>Where a verification goes on: the first page with something open, else the overview.</summary>
    public static Reply Begin(VerificationSession session, Turn turn)
    {
        if (session.Verification.IsOver || session.Verification.Open is not [var first, ..])
            return Overview(session, null, turn);
        var place = session.Questions.TakeWhile(question => question.Id != first.Question).Count();
        return Reply.Of(VerificationViews.Page(session, place / VerificationPageCard.MostQuestions, FindingNotice.None, turn.Caller.Language));
    }

    private async Task<Reply> ConcludeAsync(
        VerificationSession session, VerificationConcludeCommand pressed, Turn turn, CancellationToken cancellationToken) =>
        pressed.Revision == session.Stored.Revision || session.Stored.LastTurn == turn.Id
            ? await closer.ConcludeAsync(session, turn, cancellationToken)
            : Overview(session, VerificationTexts.Stale.In(turn.Caller.Language), turn);

    private async Task<Reply> TurnPageAsync(
        VerificationSession session, VerificationPageCommand pressed, CardCommand command, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (session.Stored.LastTurn == turn.Id)
            return Show(session, pressed.GoTo, FindingNotice.None, turn);
        if (session.Verification.IsOver)
            return Overview(session, VerificationTexts.IsOver.In(language), turn);
        var draft = FindingDraft.Read(session, pressed, command, turn);
        if (pressed.Revision != session.Stored.Revision)
            return Show(session, Math.Max(0, pressed.Page), new FindingNotice(VerificationTexts.Stale.In(language), false) { Entries = draft.Entries }, turn);
        if (draft.Changed.Count > 0)
        {
            if (await writer.SaveAsync(session, draft.Next, draft.Changed, turn, cancellationToken) is not { } saved)
                return Overview(session, VerificationTexts.SomebodyElse.In(language), turn);
            session = saved;
        }

        if (draft.Errors.Count > 0)
        {
            var refused = new FindingNotice(VerificationTexts.NotAccepted.In(language, draft.Errors.Count), false) { Entries = draft.Entries, Errors = draft.Errors };
            return Show(session, pressed.Page, refused, turn);
        }

        var notice = pressed.GoTo == pressed.Page && draft.Changed.Count > 0
            ? new FindingNotice(VerificationTexts.Saved.In(language, QuarterWords.TimeOf(turn.Now)), true)
            : FindingNotice.None;
        return Show(session, pressed.GoTo, notice, turn);
    }

    private static Reply Show(VerificationSession session, int page, FindingNotice notice, Turn turn) => page == VerificationPageCommand.Overview
        ? Overview(session, notice.Words, turn)
        : Reply.Of(VerificationViews.Page(session, Math.Clamp(page, 0, VerificationViews.PageCount(session) - 1), notice, turn.Caller.Language));

    private static Reply Overview(VerificationSession session, string? notice, Turn turn) =>
        Reply.Of(VerificationViews.Overview(session, notice, turn.Caller.Language));
}

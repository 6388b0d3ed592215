using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>The buttons of the daily assessment. A button of an older card writes nothing and shows the current one.</summary>
internal sealed class DailyHandler(
    DailyLoader loader, DailyLister lister, DailyDesk desk, DailyProposer proposer, DailyKinds kinds, RosterReader roster) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [DailyEntryCommand.Verb, DailyBookCommand.Verb, DailyFields.FormVerb, DailyFields.ProposeVerb];

    public bool IsFor(Person? person) => person is not null;

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var reply = command.Verb switch
        {
            DailyEntryCommand.Verb when DailyEntryCommand.Read(command) is { } pressed =>
                await EntryAsync(pressed, command[DailyFields.Reason] ?? "", turn, cancellationToken),
            DailyBookCommand.Verb when DailyBookCommand.Read(command) is { } book =>
                await lister.BookAsync(turn, book.Section, book.Quarter, cancellationToken),
            DailyFields.FormVerb => await lister.FormAsync(turn, DailyDraft.Empty, null, cancellationToken),
            DailyFields.ProposeVerb => await ProposeAsync(DailyDraft.Read(command), turn, cancellationToken),
            _ => Reply.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language)),
        };
        return reply is Reply.Message message ? Closing.Of(message.Words, turn) : reply;
    }

    private async Task<Reply> EntryAsync(DailyEntryCommand pressed, string reason, Turn turn, CancellationToken cancellationToken)
    {
        var opening = await loader.OpenAsync(turn, pressed.Section, pressed.Number, pressed.Quarter, _ => true, cancellationToken);
        if (opening is not DailyOpening.Opened { Session: var session })
            return Reply.Of(((DailyOpening.Closed)opening).Why);
        if (pressed.Action is not { } action)
            return desk.Show(session, DailyNotice.None, turn);
        return pressed.Revision == session.Stored.Revision || session.Stored.LastTurn == turn.Id
            ? await desk.StepAsync(session, action, reason, turn, cancellationToken)
            : desk.Show(session, DailyNotice.Warning(DailyTexts.Stale), turn);
    }

    private async Task<Reply> ProposeAsync(DailyDraft draft, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var sections = await roster.SectionsAsync(cancellationToken);
        string? why = null;
        if (sections.FirstOrDefault(section => section.Id.Value == draft.Section) is not { } section)
            why = DailyTexts.UnknownSection.In(language, Shortened.Quoted(draft.Section), NameWords.Of([.. sections.Select(one => one.Id.Value)], sections.Count, language));
        else if (kinds.Find([draft.Kind]) is not { } found)
            why = DailyTexts.UnknownKind.In(language, Shortened.Quoted(draft.Kind), string.Join('、', kinds.For(turn.Caller.Person!).Select(kind => kind.Text.In(language))));
        else if (DayReader.Read(draft.Day, BeijingTime.DateOf(turn.Now)) is not { Days: [var day] })
            why = DailyTexts.UnknownDay.In(language, Shortened.Quoted(draft.Day));
        else
        {
            var proposal = new DailyProposal(section.Id, found.Kind, day, draft.Fact, draft.Basis);
            (var reply, why) = await proposer.ProposeAsync(proposal, false, turn, cancellationToken);
            if (reply is not null)
                return reply;
        }

        return await lister.FormAsync(turn, draft, why, cancellationToken);
    }
}

using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Declares and submits the section's sheet: once, complete, by somebody who may.</summary>
internal sealed class SubmitHandler(WalkLoader loader, WalkWriter writer, SubmittedReply submitted) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [SubmitCommand.Verb];

    public bool IsFor(Person? person) => person is not null && person.Is(Role.SectionHead | Role.SectionLiaison);

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (SubmitCommand.Read(command) is not { } pressed)
            return Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        if (turn.Caller.Person?.Section?.Value is { } section && section != pressed.Section)
            return Closing.Of(SelfCheckTexts.SomebodyElsesCard.In(turn.Caller.Language), turn);
        var opening = await loader.OpenAsync(turn, WalkKind.Sheet, pressed.Quarter, pressed.Revision, cancellationToken);
        if (opening is not WalkOpening.Opened { Session: var session })
            return await submitted.FindAsync(turn, pressed.Quarter, cancellationToken) ?? Closing.Of(((WalkOpening.Closed)opening).Why, turn);
        if (session.Walk.State.Revision != pressed.Revision)
            return Reply.Of(SheetReviewer.Review(session, SelfCheckTexts.Stale.In(turn.Caller.Language), turn));
        if (!pressed.IsDeclared)
            return Reply.Of(SheetReviewer.Review(session, SelfCheckTexts.DeclareFirst.In(turn.Caller.Language), turn));
        return await SubmitAsync(session, turn, cancellationToken);
    }

    /// <summary>Submits the sheet as it stands, if nothing is missing; the declaration has been made.</summary>
    public async Task<Reply> SubmitAsync(WalkSession session, Turn turn, CancellationToken cancellationToken)
    {
        if (!WalkViews.IsComplete(session) || WalkViews.Score(session) is not ScoreOutcome.Computed { Score: var score })
            return Reply.Of(SheetReviewer.Review(session, null, turn));
        var change = new WalkChange(turn, PageCommand.Review)
        {
            Record = session.Walk.Record.Submitted(turn.Now),
            Fact = ("selfCheck.submitted", $"S {score.Self}"),
        };
        if (await writer.SaveAsync(session, change, cancellationToken) is { } saved)
            return await submitted.ConfirmAsync(saved, turn.Now, score.Self, turn, cancellationToken);
        return await submitted.FindAsync(turn, session.Window.Quarter, cancellationToken)
            ?? Reply.Of(SheetReviewer.Review(session, SelfCheckTexts.Stale.In(turn.Caller.Language), turn));
    }
}

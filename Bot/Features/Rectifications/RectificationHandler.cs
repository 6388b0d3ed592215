using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>The buttons of rectification. A button of an older card writes nothing and shows the current one.</summary>
internal sealed class RectificationHandler(RectificationDesk desk, RectificationSteps steps, RectificationOpener opener) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } =
        [RectificationOpenCommand.Verb, RectificationStepCommand.Verb, RectificationFormCommand.Verb, RectificationRaiseCommand.Verb];

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (command.Verb == RectificationFormCommand.Verb)
            return await opener.AskAsync(turn, RectificationFormCommand.Read(command).Section, cancellationToken);
        if (command.Verb == RectificationRaiseCommand.Verb && RectificationRaiseCommand.Read(command) is { } raise)
            return await opener.OpenAsync(turn, raise, cancellationToken);
        var step = command.Verb == RectificationStepCommand.Verb ? RectificationStepCommand.Read(command) : null;
        if (RectificationOpenCommand.Read(command) is not { } wanted || (step is null && command.Verb == RectificationStepCommand.Verb))
            return Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var opening = await desk.OpenAsync(turn, wanted.Section, wanted.Number, cancellationToken);
        if (opening is not RectificationOpening.Opened { Session: var session })
            return Closing.Of(((RectificationOpening.Closed)opening).Why, turn);
        if (step is null)
            return RectificationViews.Show(session, turn);
        var input = RectificationFields.Read(command, step.Revision);
        return step.Revision == session.Stored.Revision || session.Stored.Turns.Contains(turn.Id)
            ? await steps.TakeAsync(session, step.Action, input, turn, cancellationToken)
            : RectificationViews.Refused(session, RectificationTexts.Stale.In(turn.Caller.Language), input, turn);
    }
}

using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>The buttons of bulletins. Who may do what is asked of the roster, in the step itself.</summary>
internal sealed class BulletinCardHandler(BulletinReading reading, BulletinWriting writing, BulletinDesk desk) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [BulletinPress.Verb];

    public bool IsFor(Person? person) => person is not null;

    public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (BulletinPress.Read(command) is not { } press)
            return Task.FromResult(BulletinReplies.Say(BulletinTexts.Unreadable.In(turn.Caller.Language), turn));
        if (press.Action == BulletinAction.Save)
            return writing.SaveAsync(turn, press, command, cancellationToken);
        var id = press.Id!.Value;
        return press.Action switch
        {
            BulletinAction.Receipt => reading.ReceiveAsync(turn, id, cancellationToken),
            BulletinAction.Edit => writing.EditAsync(turn, id, cancellationToken),
            BulletinAction.AskRecall => reading.AskRecallAsync(turn, id, cancellationToken),
            BulletinAction.Submit or BulletinAction.Approve or BulletinAction.Discard =>
                desk.StepAsync(turn, id, press.Action, press.Revision, null, cancellationToken),
            BulletinAction.Return or BulletinAction.Recall =>
                desk.StepAsync(turn, id, press.Action, press.Revision, command[BulletinDeskCard.ReasonInput], cancellationToken),
            _ => throw new UnreachableException(),
        };
    }
}

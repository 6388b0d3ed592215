using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>The buttons of the section's state that open a walk.</summary>
internal sealed class OpenHandler(WalkLoader loader) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [OpenCommand.Verb];

    public bool IsFor(Person? person) => person?.Section is not null;

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (OpenCommand.Read(command) is not { } pressed)
            return Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        return await loader.OpenAsync(turn, pressed.Walk, pressed.Quarter, cancellationToken) switch
        {
            WalkOpening.Opened { Session: var session } => PageHandler.Show(session, session.Walk.State.Page, PageNotice.None, turn),
            WalkOpening.Closed closed => Closing.Of(closed.Why, turn),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

using Wenming.Cards.Elements;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>Answers buttons. A feature registers its handlers; the router finds them by verb.</summary>
public interface ICardHandler
{
    /// <summary>The verbs it answers.</summary>
    IReadOnlyList<string> Verbs { get; }

    /// <summary>
    /// Whether this person may press these buttons; the router asks before every call, whatever the card says. <see langword="null"/> is
    /// a stranger.
    /// </summary>
    bool IsFor(Person? person);

    /// <summary>
    /// Whether the handler knows by itself a press that it has accepted before, because it stores the turn's id with its own rows, in their
    /// commit: it then writes nothing and shows the same card again. Such presses need no row in the ledger, which makes them cheap; for all
    /// others the ledger remembers the answer.
    /// </summary>
    bool RecognisesRepeats => false;

    /// <summary>Answers the button with the card that replaces it.</summary>
    Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken);
}

using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Guidance;

/// <summary>Buttons that do what a typed command does; the command's own rule decides who may.</summary>
internal sealed class CommandButtonHandler(ChatCommands commands, IFallbackReply help, IStrangerReply stranger) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [ChatCommand.Verb];

    public bool IsFor(Person? person) => true;

    public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var words = command[ChatCommand.WordsKey] ?? "";
        if (commands.Find(words) is { } match && match.Command.IsFor(turn.Caller.Person))
            return match.Command.AnswerAsync(turn, match.Argument, cancellationToken);
        return turn.Caller.Person is null
            ? stranger.AnswerAsync(turn, words, cancellationToken)
            : help.AnswerAsync(turn, words, cancellationToken);
    }
}

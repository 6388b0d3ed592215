using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;

namespace Wenming.Tests.Support;

/// <summary>A card handler for tests of the turns: answers with a card that shows what arrived, and counts how often it ran.</summary>
internal sealed class EchoHandler(params IReadOnlyList<string> verbs) : ICardHandler
{
    private int _runs;

    public int Runs => _runs;

    public Func<Person?, bool> Admits { get; init; } = person => person is not null;

    public Func<Turn, CardCommand, Reply> Answer { get; init; } = (_, command) => Reply.Of(CardOf(Shown(command)));

    public IReadOnlyList<string> Verbs => verbs;

    public static AdaptiveCard CardOf(string words) => new() { FallbackText = words, Lang = "zh", Body = [new TextBlock(words)] };

    public static string Shown(CardCommand command) =>
        $"{command.Verb}[{string.Join(';', command.Data.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"))}]";

    public bool IsFor(Person? person) => Admits(person);

    public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _runs);
        return Task.FromResult(Answer(turn, command));
    }
}

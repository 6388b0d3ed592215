using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Support;

/// <summary>A command for tests of the turns: says what a test tells it to say, and counts how often it ran.</summary>
internal sealed class EchoCommand(string zh, string en, Func<Turn, string, Task<Reply>> answer, params IReadOnlyList<string> aliases) : IChatCommand
{
    private int _runs;

    public EchoCommand(string zh, string en)
        : this(zh, en, (turn, argument) => Task.FromResult(Reply.Of($"{turn.Caller.Name}：{zh}（{argument}）")))
    {
    }

    public int Runs => _runs;

    public Func<Person?, bool> Admits { get; init; } = person => person is not null;

    public CommandWords Words { get; } = new(new Text(zh, en), aliases, new Text("试验", "a test"));

    public bool IsFor(Person? person) => Admits(person);

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _runs);
        return answer(turn, argument);
    }
}

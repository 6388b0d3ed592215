using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tables;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class DeadlineTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Mock<ITable> _slow = new();
    private readonly TestBot _bot;

    public DeadlineTests()
    {
        _slow.Setup(table => table.GetAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns(async (string _, string _, CancellationToken token) =>
            {
                _reading.TrySetResult();
                await Task.Delay(Timeout.Infinite, token);
                return null;
            });
        var reader = new SlowReader(_slow.Object);
        _bot = new BotFactory().With(services => services
            .AddSingleton<IChatCommand>(reader)
            .AddSingleton<ICardHandler>(reader)
            .AddSingleton<IChatCommand>(new EchoCommand("帮助", "help"))).Start();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_message_whose_answer_takes_too_long_is_answered_with_a_sentence()
    {
        var saying = _bot.SaysAsync(TestPerson.Zhang, "慢");
        await _reading.Task;
        _bot.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(TurnTexts.TookTooLong.Zh, Assert.Single(await saying).Text);
    }

    [Fact]
    public async Task A_button_whose_answer_takes_too_long_gets_an_error_that_says_so()
    {
        var pressing = _bot.PressesAsync(TestPerson.Zhang, new CardCommand("slow", new Dictionary<string, string>()));
        await _reading.Task;
        _bot.Clock.Advance(TimeSpan.FromSeconds(10));

        var reply = await pressing;

        Assert.Equal((504, "application/vnd.microsoft.error"), (reply.StatusCode, reply.Type));
        Assert.Equal(TurnTexts.TookTooLong.Zh, reply.Value.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Before_the_deadline_nothing_is_stopped()
    {
        var saying = _bot.SaysAsync(TestPerson.Zhang, "慢");
        await _reading.Task;
        _bot.Clock.Advance(TimeSpan.FromSeconds(9.9));
        var hasAnswered = saying.IsCompleted;

        _bot.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await saying;

        Assert.False(hasAnswered);
    }

    [Fact]
    public async Task A_turn_that_waited_too_long_for_an_earlier_one_is_not_begun_and_asks_for_another_delivery()
    {
        var slow = _bot.SaysAsync(TestPerson.Zhang, "慢");
        await _reading.Task;
        var waiting = _bot.PostAsync(_bot.Message(TestPerson.Zhang, "帮助"));
        while (_bot.Service<ConversationGate>().Count == 0 || _bot.Clock.Waiting < 2)
            await Task.Yield();
        _bot.Teams.BeforeAnswer = async token =>
        {
            // The slow turn holds the gate while its sentence is being sent.
            await waiting.WaitAsync(token);
        };
        _bot.Clock.Advance(TimeSpan.FromSeconds(10));

        var busy = await waiting;
        await slow;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
        Assert.Equal("Busy", (await busy.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
        Assert.Single(_bot.Teams.Calls);
    }

    private sealed class SlowReader(ITable table) : IChatCommand, ICardHandler
    {
        public CommandWords Words { get; } = new(new Text("慢", "slow"), [], new Text("试验", "a test"));

        public IReadOnlyList<string> Verbs { get; } = ["slow"];

        public bool IsFor(Person? person) => true;

        public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
        {
            await table.GetAsync("p", "r", cancellationToken);
            return Reply.Of("never");
        }

        public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken) => AnswerAsync(turn, "", cancellationToken);
    }
}

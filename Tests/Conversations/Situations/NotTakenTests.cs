using System.Net;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>Teams does not take an answer: what the person sees then. What is said unasked is in Tests/Posts/OutcomeTests.</summary>
public sealed class NotTakenTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private readonly TestPerson _zheng = DemoPeople.Named("郑雅婷");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Asked_to_wait_a_moment_the_bot_waits_and_the_answer_comes()
    {
        var firstTry = new TaskCompletionSource();
        _bureau.Bot.Teams.ThrottleNext("2");
        _bureau.Bot.Teams.BeforeAnswer = _ =>
        {
            firstTry.TrySetResult();
            return Task.CompletedTask;
        };

        var answering = _bureau.Bot.PostAsync(_bureau.Bot.Message(_zheng, "自检"));
        await firstTry.Task;
        while (!answering.IsCompleted)
        {
            _bureau.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.OK, (await answering).StatusCode);
        Assert.NotNull(BotAnswer.Of(Assert.Single(_bureau.Bot.Teams.Calls)).Card);
    }

    [Fact]
    public async Task Asked_to_wait_long_it_leaves_the_answer_to_the_next_delivery()
    {
        var message = _bureau.Bot.Message(_zheng, "自检");
        _bureau.Bot.Teams.ThrottleNext("30");

        var first = await _bureau.Bot.PostAsync(message);
        var second = await _bureau.Bot.PostAsync(message);

        Assert.Equal((HttpStatusCode.BadGateway, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Single(_bureau.Bot.Teams.Calls);
    }

    [Theory]
    [InlineData("zh-CN", "回答太长，这个聊天发不出来。请把范围缩小再问一次，例如只问一个科室或者一个季度。")]
    [InlineData("en-US", "The answer is too long for this chat. Please ask for less, for example for one section or one quarter.")]
    public async Task An_answer_that_is_too_large_for_the_channel_becomes_a_sentence(string locale, string sentence)
    {
        var message = _bureau.Bot.Message(_zheng, "自检");
        message["locale"] = locale;
        _bureau.Bot.Teams.FailNext(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");

        var said = Assert.Single(await _bureau.HearsAsync(message));

        Assert.Equal((_zheng.ChatId, sentence), (said.Chat, said.Words));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "ConversationBlockedByUser")]
    [InlineData(HttpStatusCode.Forbidden, "BotNotInConversationRoster")]
    [InlineData(HttpStatusCode.NotFound, "ConversationNotFound")]
    public async Task An_answer_that_nobody_wants_is_not_sent_again(HttpStatusCode status, string code)
    {
        var message = _bureau.Bot.Message(_zheng, "自检");
        _bureau.Bot.Teams.FailNext(status, code);

        var first = await _bureau.HearsAsync(message);
        var second = await _bureau.HearsAsync(message);

        Assert.Empty(first.Concat(second));
    }
}

using System.Net;
using Wenming.Bot.Posts;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>Whatever the channel answers, it stands in the book, and nobody gets more than is right.</summary>
public sealed class OutcomeTests : IAsyncLifetime
{
    private readonly PostOffice _office = new();

    public Task InitializeAsync() => _office.MeetAsync(TestPerson.Zhang);

    public async Task DisposeAsync() => await _office.DisposeAsync();

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    public async Task Who_is_throttled_is_written_to_later_and_nothing_has_failed(HttpStatusCode status)
    {
        _office.Owe("News-1");
        _office.Teams.FailNext(status);

        await _office.RoundAsync();
        Assert.Equal(DeliveryState.Planned, (await _office.DeliveryAsync("News-1")).State);
        await _office.RoundAsync();
        Assert.Empty(_office.Teams.Calls);
        await _office.RoundAfterAsync(TimeSpan.FromSeconds(6));

        Assert.Single(_office.Teams.Calls);
        Assert.Equal((DeliveryState.Sent, false), StateOf(await _office.DeliveryAsync("News-1")));
    }

    [Theory]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("MessageWritesBlocked")]
    public async Task Who_refuses_is_listed_and_left_alone_until_the_person_comes_again(string code)
    {
        _office.Owe("News-1");
        _office.Teams.FailNext(HttpStatusCode.Forbidden, code);
        await _office.RoundAsync();
        _office.Owe("News-2");
        await _office.RoundAsync();

        Assert.Empty(_office.Teams.Calls);
        var deliveries = new[] { await _office.DeliveryAsync("News-1"), await _office.DeliveryAsync("News-2") };
        Assert.All(deliveries, delivery => Assert.Equal((DeliveryState.Unreachable, code), (delivery.State, delivery.Reason)));
        Assert.Equal(1, (await _office.Book.BacklogAsync(CancellationToken.None)).Unreachable);

        await _office.MeetAsync(TestPerson.Zhang);
        _office.Owe("News-3");
        await _office.RoundAsync();

        Assert.Equal(DeliveryState.Sent, (await _office.DeliveryAsync("News-3")).State);
        Assert.Equal(0, (await _office.Book.BacklogAsync(CancellationToken.None)).Unreachable);
    }

    [Fact]
    public async Task Whom_the_bot_never_met_is_listed_without_a_call()
    {
        _office.Post.Audience = [TestPost.To(TestPerson.Li)];
        _office.Owe("News-1");

        await _office.RoundAsync();

        var delivery = await _office.DeliveryAsync("News-1", TestPerson.Li);
        Assert.Equal((DeliveryState.Unreachable, "NoChat"), (delivery.State, delivery.Reason));
    }

    [Fact]
    public async Task Who_removed_the_bot_is_listed_without_a_call()
    {
        var removal = _office.Bot.Activity(TestPerson.Zhang, "installationUpdate");
        removal["action"] = "remove";
        await _office.Bot.PostAsync(removal);
        _office.Owe("News-1");

        await _office.RoundAsync();

        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Unreachable, "Removed"), (delivery.State, delivery.Reason));
        Assert.Empty(_office.Teams.Calls);
    }

    [Fact]
    public async Task Who_is_no_longer_on_the_roster_is_skipped()
    {
        await _office.MeetAsync(TestPerson.Stranger);
        _office.Post.Audience = [TestPost.To(TestPerson.Stranger)];
        _office.Owe("News-1");

        await _office.RoundAsync();

        var delivery = await _office.DeliveryAsync("News-1", TestPerson.Stranger);
        Assert.Equal((DeliveryState.Skipped, "LeftAudience"), (delivery.State, delivery.Reason));
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_opened_again_and_the_message_goes_there()
    {
        _office.Owe("News-1");
        _office.Teams.FailNext(HttpStatusCode.NotFound, "ConversationNotFound");

        await _office.RoundAsync();

        Assert.Equal(["v3/conversations", "v3/conversations/a%3Aopened-2/activities"], _office.Teams.Calls.Select(call => call.Path));
        Assert.Equal(DeliveryState.Sent, (await _office.DeliveryAsync("News-1")).State);
    }

    [Fact]
    public async Task A_chat_that_cannot_be_opened_again_is_unreachable()
    {
        _office.Owe("News-1");
        _office.Teams.FailNext(HttpStatusCode.NotFound, "ConversationNotFound");
        _office.Teams.FailNext(HttpStatusCode.Forbidden, "BotDisabledByAdmin");

        await _office.RoundAsync();

        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Unreachable, "BotDisabledByAdmin"), (delivery.State, delivery.Reason));
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, "500 InternalServerError")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "413 RequestEntityTooLarge")]
    public async Task What_is_refused_is_dead_at_once(HttpStatusCode status, string reason)
    {
        _office.Owe("News-1");
        _office.Teams.FailNext(status);

        await _office.RoundAsync();
        await _office.RoundAfterAsync(TimeSpan.FromHours(1));

        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Dead, reason), (delivery.State, delivery.Reason));
        Assert.Empty(_office.Teams.Calls);
        Assert.Equal(1, (await _office.Book.BacklogAsync(CancellationToken.None)).Dead);
    }

    [Fact]
    public async Task A_reminder_of_unknown_fate_comes_once_more_after_a_minute_and_is_listed()
    {
        _office.Owe("Reminder-1", TestPost.Reminder);
        _office.Teams.FailNext(HttpStatusCode.BadGateway);

        await _office.RoundAsync();
        Assert.Equal((DeliveryState.Unknown, true), StateOf(await _office.DeliveryAsync("Reminder-1")));
        await _office.RoundAfterAsync(TimeSpan.FromSeconds(59));
        Assert.Empty(_office.Teams.Calls);
        await _office.RoundAfterAsync(TimeSpan.FromSeconds(1));

        Assert.Single(_office.Teams.Calls);
        Assert.Equal((DeliveryState.Sent, true), StateOf(await _office.DeliveryAsync("Reminder-1")));
    }

    [Fact]
    public async Task A_message_of_unknown_fate_comes_again_only_when_an_operator_says_so()
    {
        _office.Owe("News-1");
        _office.Teams.BreakNext(HttpRequestError.ResponseEnded);
        await _office.RoundAsync();
        await _office.RoundAfterAsync(TimeSpan.FromHours(1));
        Assert.Empty(_office.Teams.Calls);
        Assert.Equal((DeliveryState.Unknown, true), StateOf(await _office.DeliveryAsync("News-1")));

        var resent = await _office.Bot.Service<Bot.Posts.Sending.UnknownCopies>().ResendAsync("News-1", CancellationToken.None);
        await _office.RoundAsync();

        Assert.Equal(1, resent);
        Assert.Single(_office.Teams.Calls);
        Assert.Equal((DeliveryState.Sent, true), StateOf(await _office.DeliveryAsync("News-1")));
    }

    [Fact]
    public async Task What_nobody_took_is_tried_until_the_end_of_the_next_working_day()
    {
        _office.Owe("News-1");
        for (var i = 0; i < 200; i++)
            _office.Teams.BreakNext(HttpRequestError.ConnectionError);
        await _office.RoundAsync();
        for (var hour = 0; hour < 6; hour++)
            await _office.RoundAfterAsync(TimeSpan.FromMinutes(15));
        await _office.RoundAsync("2026-03-23 16:29");
        Assert.Equal(DeliveryState.Planned, (await _office.DeliveryAsync("News-1")).State);

        await _office.RoundAsync("2026-03-24 09:00");

        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Dead, "ConnectionError"), (delivery.State, delivery.Reason));
    }

    private static (DeliveryState State, bool MayBeDouble) StateOf(Delivery delivery) => (delivery.State, delivery.MayBeDouble);

}

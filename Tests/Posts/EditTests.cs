using System.Net;
using Wenming.Bot.Posts;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>更正 and 撤回: every delivered copy is updated or deleted, and what is not sent yet is sent right or not at all.</summary>
public sealed class EditTests : IAsyncLifetime
{
    private readonly PostOffice _office = new();

    public Task InitializeAsync() => _office.MeetAsync(TestPerson.Zhang, TestPerson.Li);

    public async Task DisposeAsync() => await _office.DisposeAsync();

    [Fact]
    public async Task A_correction_replaces_every_delivered_copy_also_at_night()
    {
        _office.Post.Audience = [TestPost.To(TestPerson.Zhang), TestPost.To(TestPerson.Li)];
        var post = _office.Owe("News-1");
        await _office.RoundAsync();
        var sent = _office.Teams.Calls.Select(call => call.Id).Order().ToList();
        _office.Teams.Forget();

        _office.Post.Owe(post with { Action = PostAction.Correct, Revision = 2 });
        await _office.RoundAsync("2026-03-20 22:00");
        await _office.RoundAsync();

        Assert.Equal(2, _office.Teams.Calls.Count);
        Assert.All(_office.Teams.Calls, call => Assert.True(call.IsUpdate));
        Assert.Equal(sent, _office.Teams.Calls.Select(call => call.Path.Split('/')[^1]).Order());
        Assert.All(_office.Teams.Calls, call => Assert.Contains("第2版", call.Card.GetRawText(), StringComparison.Ordinal));
        Assert.Equal(2, (await _office.DeliveryAsync("News-1")).Revision);
        Assert.Empty(_office.Tickets());
    }

    [Fact]
    public async Task A_recall_deletes_every_delivered_copy()
    {
        var post = _office.Owe("News-1");
        await _office.RoundAsync();
        _office.Teams.Forget();

        _office.Post.Owe(post with { Action = PostAction.Recall, Revision = 2 });
        await _office.RoundAsync();
        await _office.RoundAsync();

        Assert.Equal("DELETE", Assert.Single(_office.Teams.Calls).Method);
        Assert.Equal(DeliveryState.Recalled, (await _office.DeliveryAsync("News-1")).State);
    }

    [Fact]
    public async Task What_is_recalled_before_its_hour_never_arrives()
    {
        var post = _office.Owe("News-1", at: "2026-03-20 18:00");
        await _office.RoundAsync("2026-03-20 18:00");

        _office.Post.Owe(post with { Action = PostAction.Recall, Revision = 2 });
        await _office.RoundAsync();
        var settled = await _office.DeliveryAsync("News-1");
        await _office.RoundAsync("2026-03-23 09:00");

        Assert.Equal((DeliveryState.Skipped, "Recalled"), (settled.State, settled.Reason));
        Assert.Empty(_office.Teams.Calls);
        Assert.Empty(_office.Tickets());
    }

    [Fact]
    public async Task What_is_corrected_before_its_hour_arrives_once_in_the_new_wording()
    {
        var post = _office.Owe("News-1", at: "2026-03-20 18:00");
        await _office.RoundAsync("2026-03-20 18:00");

        _office.Post.Owe(post with { Action = PostAction.Correct, Revision = 2 });
        await _office.RoundAsync();
        await _office.RoundAsync("2026-03-23 09:00");

        Assert.Contains("第2版", Assert.Single(_office.Teams.Calls).Card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_never_goes_back_to_an_older_wording()
    {
        var post = _office.Owe("News-1");
        await _office.RoundAsync();
        _office.Post.Owe(post with { Action = PostAction.Correct, Revision = 3 });
        await _office.RoundAsync();
        _office.Teams.Forget();

        _office.Post.Owe(post with { Action = PostAction.Correct, Revision = 2 });
        await _office.RoundAsync();

        Assert.Empty(_office.Teams.Calls);
        Assert.Equal(3, (await _office.DeliveryAsync("News-1")).Revision);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotImplemented, "Sent", "501 NotImplemented")]
    [InlineData(HttpStatusCode.NotFound, "Recalled", "NotFound")]
    [InlineData(HttpStatusCode.Forbidden, "Sent", "Forbidden")]
    public async Task A_copy_that_cannot_be_deleted_stays_with_the_reason(HttpStatusCode status, string state, string reason)
    {
        var post = _office.Owe("News-1");
        await _office.RoundAsync();
        _office.Teams.FailNext(status);

        _office.Post.Owe(post with { Action = PostAction.Recall, Revision = 2 });
        await _office.RoundAsync();

        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((state, reason), (delivery.State.ToString(), delivery.Reason));
        Assert.Empty(_office.Tickets());
    }

    [Fact]
    public async Task A_copy_without_an_id_stays_with_the_reason()
    {
        _office.Teams.AcceptNextWithoutId();
        var post = _office.Owe("News-1");
        await _office.RoundAsync();

        _office.Post.Owe(post with { Action = PostAction.Recall, Revision = 2 });
        await _office.RoundAsync();

        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Sent, "NoActivityId"), (delivery.State, delivery.Reason));
    }

    [Fact]
    public async Task An_update_of_unknown_fate_is_repeated_as_it_does_no_harm()
    {
        var post = _office.Owe("News-1");
        await _office.RoundAsync();
        _office.Teams.Forget();
        _office.Teams.FailNext(HttpStatusCode.BadGateway);

        _office.Post.Owe(post with { Action = PostAction.Correct, Revision = 2 });
        await _office.RoundAsync();
        await _office.RoundAfterAsync(TimeSpan.FromSeconds(10));

        Assert.Single(_office.Teams.Calls);
        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Sent, 2, false), (delivery.State, delivery.Revision, delivery.MayBeDouble));
    }
}

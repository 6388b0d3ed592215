using System.Net;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Bulletins;

/// <summary>What is approved goes to its audience once, at its hour; corrections and recalls reach every copy.</summary>
public sealed class PostingTests : IAsyncLifetime
{
    private const string PostId = "Bulletin-2026-0001";

    private readonly Newsroom _room = new();

    public async Task InitializeAsync() => await Newsroom.MeetAsync(_room.Office, _room.Leader, _room.Reader, _room.Head);

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Everybody_in_the_audience_gets_one_card_and_nobody_else()
    {
        await _room.PublishesAsync(more: ("audience", "section:规划科"));
        Forget();

        await _room.RoundAsync();
        await _room.RoundAsync();

        Assert.Equal("一季度简报", BotAnswer.Of(_room.InChatOf(_room.Reader)[0]).Card!.Title);
        Assert.Single(_room.InChatOf(_room.Reader));
        Assert.Single(_room.InChatOf(_room.Head));
        Assert.Empty(_room.InChatOf(_room.Leader));
        Assert.Empty(_room.InChatOf(_room.Office));
        Assert.Equal(6, await CountAsync());
    }

    [Fact]
    public async Task It_waits_for_its_hour()
    {
        await _room.PublishesAsync(more: ("hour", "10:30"));
        Forget();
        await _room.RoundAsync();
        Assert.Empty(_room.InChatOf(_room.Reader));
        _room.Bureau.ItIs("2026-03-20 10:30");

        await _room.RoundAsync();

        Assert.Single(_room.InChatOf(_room.Reader));
    }

    [Fact]
    public async Task However_late_the_program_comes_back_it_is_still_said()
    {
        await _room.PublishesAsync(more: ("hour", "10:30"));
        _room.Bureau.ItIs("2026-03-25 10:00");
        await _room.Bureau.RestartAsync();
        Forget();

        await _room.RoundAsync();

        Assert.Single(_room.InChatOf(_room.Reader));
    }

    [Fact]
    public async Task A_correction_replaces_every_copy_and_says_so()
    {
        await _room.PublishesAsync();
        await _room.RoundAsync();
        await CorrectAsync("改正后的正文。");
        Forget();
        _room.Bureau.ItIs("2026-03-20 09:30");

        await _room.RoundAsync();
        await _room.RoundAsync();

        var update = Assert.Single(_room.InChatOf(_room.Reader));
        Assert.True(update.IsUpdate);
        var card = BotAnswer.Of(update).Card!;
        Assert.Contains("改正后的正文。", card.Plain, StringComparison.Ordinal);
        Assert.Contains(card.Notices, notice => notice.StartsWith("更正：3月20日（周五） 09:00改为第2稿", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Corrected_before_its_hour_it_is_said_once_in_the_new_wording()
    {
        await _room.PublishesAsync(more: ("hour", "10:30"));
        await CorrectAsync("改正后的正文。");
        Forget();
        _room.Bureau.ItIs("2026-03-20 10:30");

        await _room.RoundAsync();

        Assert.Single(_room.InChatOf(_room.Reader), call => call.Method == "POST");
        Assert.Contains("改正后的正文。", _room.SaidTo(_room.Reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recall_deletes_every_copy()
    {
        await _room.PublishesAsync();
        await _room.RoundAsync();
        await _room.Leader.SaysAsync("通报 撤回 1 内容有误");
        Forget();

        await _room.RoundAsync();
        await _room.RoundAsync();

        Assert.Equal("DELETE", Assert.Single(_room.InChatOf(_room.Reader)).Method);
        Assert.Equal(DeliveryState.Recalled, (await DeliveryAsync(_room.Reader))!.State);
    }

    [Fact]
    public async Task Recalled_before_its_hour_it_is_never_said()
    {
        await _room.PublishesAsync(more: ("hour", "10:30"));
        await _room.Office.SaysAsync("通报 撤回 1");
        Forget();
        _room.Bureau.ItIs("2026-03-20 10:30");

        await _room.RoundAsync();

        Assert.Empty(_room.InChatOf(_room.Reader));
    }

    [Fact]
    public async Task An_outcome_that_is_not_known_is_never_sent_again_by_itself()
    {
        await _room.PublishesAsync(more: ("audience", "role:SectionHead"));
        _room.Bureau.Bot.Teams.FailNext(HttpStatusCode.BadGateway);
        await _room.RoundAsync();
        Assert.Equal(DeliveryState.Unknown, (await DeliveryAsync(_room.Head))!.State);
        Forget();
        _room.Bureau.ItIs("2026-03-20 09:30");

        await _room.RoundAsync();

        Assert.Empty(_room.InChatOf(_room.Head));
    }

    [Theory]
    [InlineData("陈志强")]
    [InlineData("赵文博")]
    public async Task The_author_or_an_administrator_may_send_it_again(string name)
    {
        await _room.PublishesAsync(more: ("audience", "role:SectionHead"));
        _room.Bureau.Bot.Teams.FailNext(HttpStatusCode.BadGateway);
        await _room.RoundAsync();
        Forget();
        await _room.Reader.SaysAsync("通报 补发 1");
        Assert.Contains("补发只供作者和管理员使用。", _room.Reader.Card.Texts);
        var person = _room.Bureau.Client(name);

        await person.SaysAsync("通报 补发 1");
        await _room.RoundAsync();
        Assert.Contains("补发1份；收件人可能收到两份。", person.Card.Texts);
        await person.SaysAsync("通报 补发 1");

        Assert.Single(_room.InChatOf(_room.Head));
        Assert.True((await DeliveryAsync(_room.Head))!.MayBeDouble);
        Assert.Contains("没有不知是否送达的，不用补发。", person.Card.Texts);
    }

    private async Task CorrectAsync(string text)
    {
        await _room.Office.SaysAsync("通报 更正 1");
        await _room.Office.Fill("text", text).PressAsync("保存并预览");
        await _room.Office.PressAsync("提交审批");
        await _room.Leader.SaysAsync("通报 同意 1");
        Assert.StartsWith("已批准", _room.Leader.Card.Notices[0], StringComparison.Ordinal);
    }

    private void Forget() => _room.Bureau.Bot.Teams.Forget();

    private Task<Delivery?> DeliveryAsync(Client person) => _room.Bureau.Bot.Service<DeliveryBook>()
        .FindDeliveryAsync(PostId, new Recipient.InOwnChat(new PersonId(person.Person.ObjectId)), CancellationToken.None);

    private async Task<int> CountAsync()
    {
        var count = 0;
        await foreach (var _ in _room.Bureau.Bot.Service<DeliveryBook>().DeliveriesAsync(PostId, CancellationToken.None))
            count++;
        return count;
    }
}

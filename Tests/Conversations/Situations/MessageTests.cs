using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>What may happen to a message in Teams, before and after it is sent.</summary>
public sealed class MessageTests : IAsyncLifetime
{
    private const string FilesAreNotRead = "我只看文字，不收图片和文件。需要证明时，请写文号或者链接。";

    private readonly Bureau _bureau = Bureau.Open();
    private readonly TestPerson _zheng = DemoPeople.Named("郑雅婷");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Who_edits_an_answer_is_told_that_it_stays_as_it_was()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        var answer = _bureau.Bot.Message(_zheng, "是");
        await _bureau.HearsAsync(answer);

        var said = Assert.Single(await _bureau.HearsAsync(Edited(answer, "否", "2026-03-20T01:05:00Z")));
        var again = await _bureau.HearsAsync(Edited(answer, "否", "2026-03-20T01:05:00Z"));
        var later = await _bureau.HearsAsync(Edited(answer, "也许", "2026-03-20T01:06:00Z"));

        Assert.Equal("您改了已经发出的消息。我只看第一次发来的内容，记下的不会跟着变；要改，请重新输入一次。", said.Words);
        Assert.Equal("yes", (await _bureau.StoredAsync(zheng))["C1-06"]);
        Assert.Empty(again);
        Assert.Single(later);
    }

    [Fact]
    public async Task In_English_too()
    {
        var zheng = DemoPeople.Named("郑雅婷", Wenming.Domain.Wording.Language.English);

        var said = Assert.Single(await _bureau.HearsAsync(Edited(_bureau.Bot.Message(zheng, "help"), "resume", "2026-03-20T01:05:00Z")));

        Assert.Equal("You edited a message. I read a message once, so what I noted stays as it was; to change it, please type it again.", said.Words);
    }

    [Fact]
    public async Task In_a_group_nobody_is_told_about_an_edit()
    {
        var said = await _bureau.HearsAsync(Edited(_bureau.Bot.Message(_zheng, "学习").InGroup(), "帮助", "2026-03-20T01:05:00Z"));

        Assert.Empty(said);
    }

    [Theory]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageReaction", null)]
    public async Task A_deleted_a_restored_and_a_liked_message_change_nothing_and_get_no_word(string type, string? eventType)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        var answer = _bureau.Bot.Message(_zheng, "是");
        await _bureau.HearsAsync(answer);
        var happened = _bureau.Bot.Activity(_zheng, type);
        happened["id"] = answer["id"];
        happened["replyToId"] = answer["id"];
        happened["text"] = "否";
        happened["channelData"] = new { eventType };
        happened["reactionsAdded"] = new[] { new { type = "like" } };

        var said = await _bureau.HearsAsync(happened);

        Assert.Empty(said);
        Assert.Equal("yes", (await _bureau.StoredAsync(zheng))["C1-06"]);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("image/*")]
    [InlineData("application/vnd.microsoft.teams.file.download.info")]
    public async Task A_file_with_words_is_not_taken_for_handed_in(string contentType)
    {
        var message = _bureau.Bot.Message(_zheng, "自检");
        message["attachments"] = new object[]
        {
            new { contentType, contentUrl = "https://example.org/x", name = "../../证明.png" },
            new { contentType = "text/html", content = "<p>自检</p>" },
        };

        var said = await _bureau.HearsAsync(message);

        Assert.NotNull(said[0].Card);
        Assert.Equal(FilesAreNotRead, said[1].Words);
        Assert.Equal(2, said.Count);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html")]
    [InlineData("application/vnd.microsoft.card.adaptive")]
    public async Task A_picture_a_sticker_or_a_card_alone_gets_one_polite_sentence(string contentType)
    {
        var message = _bureau.Bot.Activity(_zheng, "message");
        message["text"] = " ";
        message["attachments"] = new object[] { new { contentType, content = "<img src='x'>" } };

        var said = Assert.Single(await _bureau.HearsAsync(message));

        Assert.Equal(FilesAreNotRead, said.Words);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("messageReference")]
    [InlineData("application/vnd.microsoft.card.adaptive")]
    public async Task What_Teams_itself_attaches_is_no_file(string contentType)
    {
        var message = _bureau.Bot.Message(_zheng, "自检");
        message["attachments"] = new object[] { new { contentType, content = "{}" } };

        Assert.Single(await _bureau.HearsAsync(message));
    }

    [Fact]
    public async Task An_answer_to_a_quoted_question_is_an_answer()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        var answer = _bureau.Bot.Message(_zheng, "<quoted messageId=\"1772050244572\"/> 是");
        answer["entities"] = new object[] { new { type = "quotedReply", quotedReply = new { messageId = "1772050244572", preview = "[1/18] C1-06" } } };

        await _bureau.HearsAsync(answer);

        Assert.Equal("yes", (await _bureau.StoredAsync(zheng))["C1-06"]);
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("2999-12-31T23:59:59+14:00")]
    [InlineData("昨天")]
    public async Task Whatever_the_clock_of_the_channel_shows_the_bureaus_own_decides(string timestamp)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        var answer = _bureau.Bot.Message(_zheng, "是");
        answer["timestamp"] = timestamp;
        answer["localTimestamp"] = timestamp;

        await _bureau.HearsAsync(answer);

        var row = Assert.Single(await _bureau.RowsAsync(_zheng.Section!, "member"), row => row.Properties.Text("QuestionId") == "C1-06");
        Assert.Equal(_bureau.Bot.Clock.GetUtcNow(), row.Properties.Instant("AnsweredAt"));
    }

    [Fact]
    public async Task Who_has_no_object_id_is_a_stranger_with_a_way_in()
    {
        var guest = _bureau.Bot.Message(_zheng, "自检");
        guest["from"] = new { id = "29:guest", name = "外来的人" };

        var said = Assert.Single(await _bureau.HearsAsync(guest));

        Assert.Contains("外来的人", said.Words, StringComparison.Ordinal);
        Assert.Contains("加入", said.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_id_in_capitals_is_the_same_person()
    {
        var message = _bureau.Bot.Message(_zheng, "自检");
        message["from"] = new { id = "29:other", name = "x", aadObjectId = _zheng.ObjectId.ToUpperInvariant() };

        var said = Assert.Single(await _bureau.HearsAsync(message));

        Assert.Equal(["C1-06", "C1-07", "C1-10"], said.Card!.Questions);
    }

    private static Dictionary<string, object?> Edited(Dictionary<string, object?> message, string text, string at) => new(message)
    {
        ["type"] = "messageUpdate",
        ["text"] = text,
        ["timestamp"] = at,
        ["channelData"] = new { eventType = "editMessage", tenant = new { id = "tenant-1" } },
    };
}

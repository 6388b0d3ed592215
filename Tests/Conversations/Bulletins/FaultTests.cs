using Wenming.Cards.Elements;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Bulletins;

/// <summary>Stale, doubled, redelivered and forged presses write nothing; a process that dies anywhere loses nothing and repeats nothing.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Stale = "这张卡片不是最新的，刚才的按键没有写入任何内容。";

    private readonly Death _death = new();
    private readonly Newsroom _room;

    public FaultTests() => _room = new Newsroom(storage: tables => new MortalTables(tables, _death));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Two_leaders_approve_at_once_and_one_of_them_counts()
    {
        await SubmitsAsync();
        await _room.Leader.SaysAsync("通报 1");
        await _room.OtherLeader.SaysAsync("通报 1");

        await Task.WhenAll(_room.Leader.PressAsync("同意发布"), _room.OtherLeader.PressAsync("同意发布"));

        Client[] leaders = [_room.Leader, _room.OtherLeader];
        Assert.Single(leaders, leader => leader.Card.Notices[0].StartsWith("已批准", StringComparison.Ordinal));
        Assert.Single(leaders, leader => leader.Card.Notices[0] == Stale);
        Assert.Single((await _room.SnapshotAsync()).Split('\n'), row => row.Contains(" owed|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_saved_twice_begins_one_bulletin()
    {
        await _room.Office.SaysAsync("通报 写");
        var form = _room.Office.Card;
        _room.Office.Fill("title", "一次");
        await _room.Office.PressOnAsync(form, "保存并预览");
        var once = await _room.SnapshotAsync();

        await _room.Office.PressOnAsync(form, "保存并预览");

        Assert.Equal(Stale, _room.Office.Card.Notices[0]);
        Assert.Equal(once, await _room.SnapshotAsync());
    }

    [Fact]
    public async Task A_stale_card_writes_nothing_and_shows_the_present_one()
    {
        await SubmitsAsync();
        await _room.Leader.SaysAsync("通报 1");
        var old = _room.Leader.Card;
        await _room.Office.SaysAsync("通报 修改 1");
        await _room.Office.Fill("text", "另一稿").PressAsync("保存并预览");
        var before = await _room.SnapshotAsync();

        await _room.Leader.PressOnAsync(old, "同意发布");

        Assert.Equal(Stale, _room.Leader.Card.Notices[0]);
        Assert.Equal(before, await _room.SnapshotAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_press_delivered_three_times_is_one_step_with_one_answer(bool afterRestart)
    {
        await SubmitsAsync();
        await _room.Leader.SaysAsync("通报 1");
        await _room.Leader.PressAsync("同意发布");
        var (answer, once) = (_room.Leader.Card.Json.GetRawText(), await _room.SnapshotAsync());
        if (afterRestart)
            await _room.Bureau.RestartAsync();

        await _room.Leader.DeliverAgainAsync();
        await _room.Leader.DeliverAgainAsync();

        Assert.Equal(answer, _room.Leader.Card.Json.GetRawText());
        Assert.Equal(once, await _room.SnapshotAsync());
    }

    [Theory]
    [InlineData("保存并预览", "已保存为2026年第1期草稿。")]
    [InlineData("提交审批", "已提交，等局领导批准。")]
    [InlineData("同意发布", "已批准，3月20日（周五） 09:00发出。")]
    [InlineData("确认撤回", "已撤回。")]
    public async Task A_step_is_taken_once_wherever_the_process_dies(string button, string done)
    {
        foreach (var isBehind in new[] { false, true })
        {
            await using var room = new NewsroomThatDies();
            var person = await room.ReachAsync(button);
            room.DieAt("Bulletins", isBehind);
            await person.PressAsync(button);
            await room.RestartAsync();

            await person.DeliverAgainAsync();
            await person.DeliverAgainAsync();

            Assert.Equal(done, person.Card.Notices[0]);
            Assert.Equal(NewsroomThatDies.ExpectedRevision(button), await room.RevisionAsync());
        }
    }

    [Fact]
    public async Task A_typed_answer_is_taken_once_wherever_the_process_dies()
    {
        foreach (var isBehind in new[] { false, true })
        {
            await using var room = new NewsroomThatDies();
            var office = room.Room.Office;
            await office.SaysAsync("文字");
            await office.SaysAsync("通报 写 简报");
            room.DieAt("Bulletins", isBehind);
            await office.SaysAsync("标题一");
            await room.RestartAsync();

            await office.DeliverAgainAsync();
            Assert.Contains("请输入正文", office.Words, StringComparison.Ordinal);
            await office.SaysAsync("正文一");

            await office.SaysAsync("通报 1");
            Assert.Contains("标题一", office.Words, StringComparison.Ordinal);
            Assert.Contains("正文一", office.Words, StringComparison.Ordinal);
            Assert.Equal(2, await room.RevisionAsync());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_approved_is_posted_once_though_the_planner_died(bool isBehind)
    {
        await Newsroom.MeetAsync(_room.Reader);
        await _room.PublishesAsync();
        if (isBehind)
            _death.ComesBehind("Bulletins");
        else
            _death.ComesBefore("Bulletins");
        await Assert.ThrowsAsync<TableStoreException>(_room.RoundAsync);
        await _room.Bureau.RestartAsync();

        await _room.RoundAsync();
        await _room.RoundAsync();

        Assert.Single(_room.InChatOf(_room.Reader), call => BotAnswer.Of(call).Card?.Title == "一季度简报");
    }

    [Theory]
    [InlineData("Approve")]
    [InlineData("Return")]
    [InlineData("Submit")]
    [InlineData("Edit")]
    [InlineData("Discard")]
    [InlineData("Recall")]
    [InlineData("AskRecall")]
    [InlineData("Save")]
    public async Task What_a_role_may_not_do_a_forged_card_does_not_do_either(string action)
    {
        await SubmitsAsync();
        var before = await _room.SnapshotAsync();

        foreach (var person in new[] { _room.Reader, _room.Head, _room.Bureau.Client("赵文博"), _room.OtherOffice })
        {
            await person.ForgeAsync(Press(action, "Bulletin-2026-0001", "2"));
            Assert.NotEmpty(person.Words);
        }

        Assert.Equal(before, await _room.SnapshotAsync());
    }

    [Theory]
    [InlineData("Approve", "Bulletin-2026-0009", "2", "没有这份通报，或者它不是发给您的。")]
    [InlineData("Everything", "Bulletin-2026-0001", "2", "这张卡片看不懂，没有写入任何内容。")]
    [InlineData("0", "Bulletin-2026-0001", "2", "这张卡片看不懂，没有写入任何内容。")]
    [InlineData("Approve", "0", "2", "这张卡片看不懂，没有写入任何内容。")]
    [InlineData("Approve", "", "2", "这张卡片看不懂，没有写入任何内容。")]
    [InlineData("Approve", "Bulletin-2026-0001", "-1", "这张卡片看不懂，没有写入任何内容。")]
    public async Task Nonsense_is_refused_with_a_sentence(string action, string bulletin, string revision, string why)
    {
        await SubmitsAsync();
        var before = await _room.SnapshotAsync();

        await _room.Leader.ForgeAsync(Press(action, bulletin, revision));

        Assert.Contains(why, _room.Leader.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before, await _room.SnapshotAsync());
    }

    [Fact]
    public async Task The_writer_cannot_approve_by_forging_the_leaders_button()
    {
        await SubmitsAsync();

        await _room.Office.ForgeAsync(Press("Approve", "Bulletin-2026-0001", "2"));

        Assert.Equal("不行：您的角色不能做这一步。", _room.Office.Card.Notices[0]);
    }

    private async Task SubmitsAsync()
    {
        await Newsroom.WritesAsync(_room.Office);
        await _room.Office.PressAsync("提交审批");
    }

    private static CardCommand Press(string action, string bulletin, string revision) => new("bulletin.press", new Dictionary<string, string>
    {
        ["do"] = action,
        ["bulletin"] = bulletin,
        ["revision"] = revision,
        ["title"] = "伪造",
        ["text"] = "伪造",
        ["reason"] = "伪造",
    });
}

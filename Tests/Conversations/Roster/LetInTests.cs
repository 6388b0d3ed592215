using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Roster;

/// <summary>F1: what becomes of those who were let in, or still wait, when the next file is imported.</summary>
public sealed class LetInTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private Client _stranger = null!;
    private Client _zhao = null!;

    public async Task InitializeAsync()
    {
        _stranger = _bureau.Client(TestPerson.Stranger);
        _zhao = _bureau.Client("赵文博");
        await _stranger.SaysAsync("你好");
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Who_was_let_in_stays_when_the_next_file_names_them_and_goes_when_it_does_not()
    {
        await _stranger.SaysAsync("加入 规划科");
        _bureau.ItIs("2026-03-20 10:00");
        await _zhao.SaysAsync("名册 同意 路人");
        _bureau.ItIs("2026-03-20 11:00");

        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Csv);
        Assert.Contains("移出1人：路人", _zhao.Card.Texts);
        await _zhao.PressAsync("确认导入");
        await _stranger.SaysAsync("自检");
        Assert.Equal("您好，路人，您还不在名册里。", _stranger.Card.Title);

        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().With($"{TestPerson.Stranger.ObjectId},路人,规划科,").Csv);
        Assert.Contains("新增1人：路人", _zhao.Card.Texts);
        await _zhao.PressAsync("确认导入");
        await _stranger.SaysAsync("自检");
        Assert.Equal(["C1-06", "C1-07", "C1-10"], _stranger.Card.Questions);
    }

    [Fact]
    public async Task Who_is_let_in_between_preview_and_confirmation_stays()
    {
        await _stranger.SaysAsync("加入 规划科");
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        var preview = _zhao.Card;
        _bureau.ItIs("2026-03-20 10:00");
        await _zhao.SaysAsync("名册 同意 路人");

        await _zhao.PressOnAsync(preview, "确认导入");

        Assert.Contains("6个科室，30人", _zhao.Card.Texts);
        await _stranger.SaysAsync("自检");
        Assert.Equal(["C1-06", "C1-07", "C1-10"], _stranger.Card.Questions);
    }

    [Fact]
    public async Task Who_was_put_on_the_roster_meanwhile_waits_no_longer()
    {
        await _stranger.SaysAsync("加入 规划科");
        await _zhao.SaysAsync("名册");
        var asked = _zhao.Card;
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().With($"{TestPerson.Stranger.ObjectId},路人,办公室,").Csv);
        await _zhao.PressAsync("确认导入");

        Assert.Contains("没有人在等加入。", _zhao.Card.Texts);
        await _zhao.PressOnAsync(asked, "同意 路人");
        Assert.Equal(["这项申请已由别人处理，或已不在。"], _zhao.Card.Notices);
        await _stranger.SaysAsync("加入 规划科");
        Assert.Equal("“加入”只供这些人员使用：获得授权的人员。", _stranger.Words);
    }

    [Fact]
    public async Task A_strangers_old_card_tells_a_member_that_there_is_nothing_to_ask()
    {
        var wayIn = _stranger.Card;
        await _stranger.SaysAsync("加入 规划科");
        _bureau.ItIs("2026-03-20 10:00");
        await _zhao.SaysAsync("名册 同意 路人");

        await _stranger.PressOnAsync(wayIn, "申请加入");

        Assert.Equal(["您已经在名册里：规划科。"], _stranger.Card.Texts);
    }
}

using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Guidance;

/// <summary>设置: a person's language, and cards or plain text, are remembered.</summary>
public sealed class SettingsTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private Client _wu = null!;

    public Task InitializeAsync()
    {
        _wu = _bureau.Client("吴浩然");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Who_has_chosen_nothing_is_answered_in_the_clients_language()
    {
        var english = _bureau.Client("冯国栋", Language.English);

        await _wu.SaysAsync("settings");
        await english.SaysAsync("设置");

        Assert.Contains("语言：中文；方式：卡片", _wu.Card.Lines());
        Assert.Contains("Language: English; answers as cards", english.Card.Lines());
    }

    [Theory]
    [InlineData("设置 英文")]
    [InlineData("设置　ＥＮＧＬＩＳＨ")]
    [InlineData("settings en")]
    [InlineData("语言：英语")]
    public async Task English_is_typed_and_remembered_after_a_restart(string words)
    {
        await _wu.SaysAsync(words);
        Assert.Equal(["Saved."], _wu.Card.Notices);

        await _bureau.RestartAsync();

        await _wu.SaysAsync("帮助");
        Assert.Equal("What I can do for you", _wu.Card.Title);
        await _wu.SaysAsync("自检");
        Assert.Contains("Self-check · my answers", _wu.Card.Lines());
        await _wu.SaysAsync("名册");
        Assert.Equal("\"roster\" is only for: administrators.", _wu.Words);
    }

    [Fact]
    public async Task The_card_chooses_language_and_plain_text_at_once()
    {
        await _wu.SaysAsync("设置");

        await _wu.Fill("language", "English").Fill("mode", "text").PressAsync("保存");

        Assert.Equal(["Saved."], _wu.Card.Notices);
        await _wu.SaysAsync("帮助");
        Assert.Null(_wu.Answer.Card);
        Assert.StartsWith("What I can do for you", _wu.Words, StringComparison.Ordinal);
        await _bureau.RestartAsync();
        await _wu.SaysAsync("排名");
        Assert.Null(_wu.Answer.Card);
        Assert.StartsWith("规划科 · Q1 2026", _wu.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_to_Chinese_whatever_the_client_speaks()
    {
        var english = _bureau.Client("冯国栋", Language.English);
        await english.SaysAsync("settings chinese");

        await english.SaysAsync("help");

        Assert.Equal("我能为您做什么", english.Card.Title);
    }

    [Fact]
    public async Task A_language_that_is_not_there_is_answered_with_those_that_are()
    {
        await _wu.SaysAsync("设置 法文");

        Assert.Equal("没有“法文”这项设置。\n也可输入：设置 英文、设置 中文、文字、卡片、静音 到 4月10日、取消静音、请假 3月20日-3月27日、请假 取消。", _wu.Words);
    }

    [Fact]
    public async Task One_persons_choice_is_not_anothers()
    {
        await _wu.SaysAsync("设置 英文");

        var feng = _bureau.Client("冯国栋");
        await feng.SaysAsync("帮助");

        Assert.Equal("我能为您做什么", feng.Card.Title);
    }

    [Fact]
    public async Task A_stranger_may_choose_the_language_of_the_way_in()
    {
        var stranger = _bureau.Client(TestPerson.Stranger);
        await stranger.SaysAsync("设置 英文");

        await stranger.SaysAsync("你好");

        Assert.Equal("Hello 路人, you are not on the roster yet.", stranger.Card.Title);
    }
}

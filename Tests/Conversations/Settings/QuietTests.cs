using Wenming.Bot.Features.Settings;
using Wenming.Bot.Posts;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Settings;

/// <summary>静音 and 请假: the own reminders stop for a while (product.md F10, restraint 5). Today is Friday 20 March 2026.</summary>
public sealed class QuietTests : IAsyncLifetime
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
    public async Task Who_mutes_gets_no_reminders_until_they_unmute()
    {
        await _wu.SaysAsync("静音");
        Assert.Equal(["好的，不再提醒您。输入“取消静音”恢复。"], _wu.Card.Notices);
        Assert.Equal(SkipReason.Muted, await ReasonAsync(new DateOnly(2027, 12, 31)));

        await _wu.SaysAsync("取消静音");

        Assert.Equal(["好的，恢复提醒。"], _wu.Card.Notices);
        Assert.Null(await ReasonAsync(new DateOnly(2026, 3, 20)));
    }

    [Fact]
    public async Task A_mute_until_a_day_ends_with_that_day()
    {
        await _wu.SaysAsync("静音 到 4月10日");

        Assert.Contains("提醒：静音，到4月10日（周五）为止", _wu.Card.Lines());
        Assert.Equal(SkipReason.Muted, await ReasonAsync(new DateOnly(2026, 4, 10)));
        Assert.Null(await ReasonAsync(new DateOnly(2026, 4, 11)));
    }

    [Fact]
    public async Task A_person_on_leave_gets_nothing_from_the_first_day_to_the_last()
    {
        await _wu.SaysAsync("请假 3月23日-3月27日");

        Assert.Equal(["记下了：3月23日（周一）至3月27日（周五）请假，期间不提醒您。"], _wu.Card.Notices);
        Assert.Null(await ReasonAsync(new DateOnly(2026, 3, 22)));
        Assert.Equal(SkipReason.OnLeave, await ReasonAsync(new DateOnly(2026, 3, 23)));
        Assert.Equal(SkipReason.OnLeave, await ReasonAsync(new DateOnly(2026, 3, 27)));
        Assert.Null(await ReasonAsync(new DateOnly(2026, 3, 28)));
        await _wu.SaysAsync("请假 取消");
        Assert.Null(await ReasonAsync(new DateOnly(2026, 3, 25)));
    }

    [Theory]
    [InlineData("静音 到 下周", "没有看懂“到 下周”，没有改动。可以这样写：静音 到 4月10日；静音 3天；静音。")]
    [InlineData("静音 到 3月19日", "这些日子已经过去了，没有改动。")]
    [InlineData("请假 3月27日-3月20日", "最后一天早于第一天，没有改动。")]
    [InlineData("请假 2026-03-20至2027-06-01", "最多一年，没有改动。")]
    [InlineData("请假 一周", "没有看懂“一周”，没有改动。可以这样写：请假 3月20日-3月27日；请假 明天；请假 取消。")]
    public async Task What_is_not_understood_or_makes_no_sense_changes_nothing(string words, string answer)
    {
        await _wu.SaysAsync("静音 到 4月1日");

        await _wu.SaysAsync(words);

        Assert.Equal(answer, _wu.Words);
        await _wu.SaysAsync("设置");
        Assert.Contains("提醒：静音，到4月1日（周三）为止", _wu.Card.Lines());
        Assert.DoesNotContain(_wu.Card.Lines(), line => line.StartsWith("请假：", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_card_of_the_settings_takes_both_and_says_what_is_muted()
    {
        await _wu.SaysAsync("设置");
        Assert.Contains(
            "静音和请假只停提醒（自检、学习，以及截止后给负责人和领导的清单），截止时间不变；必须阅读的通报仍会送达。", _wu.Card.Lines());

        await _wu.Fill("reminders", "muted").Fill("mutedUntil", "2026-04-10").Fill("leaveFrom", "2026-03-23").Fill("leaveTo", "2026-03-27").PressAsync("保存");

        Assert.Equal(["已保存。"], _wu.Card.Notices);
        Assert.Contains("请假：3月23日（周一）至3月27日（周五），期间没有提醒", _wu.Card.Lines());
        Assert.Equal(SkipReason.OnLeave, await ReasonAsync(new DateOnly(2026, 3, 24)));
        Assert.Equal(SkipReason.Muted, await ReasonAsync(new DateOnly(2026, 4, 10)));
        await _wu.Fill("reminders", "usual").Fill("leaveFrom", "").Fill("leaveTo", "").PressAsync("保存");
        Assert.Null(await ReasonAsync(new DateOnly(2026, 3, 24)));
    }

    [Theory]
    [InlineData("2026-03-27", "2026-03-23", "最后一天早于第一天，没有改动。")]
    [InlineData("2026-03-23", "", "请假要填第一天和最后一天，没有改动。")]
    public async Task The_card_refuses_days_that_make_no_sense_and_saves_nothing(string from, string to, string why)
    {
        await _wu.SaysAsync("设置");

        await _wu.Fill("language", "English").Fill("leaveFrom", from).Fill("leaveTo", to).PressAsync("保存");

        Assert.Equal([why], _wu.Card.Notices);
        Assert.Contains("语言：中文；方式：卡片", _wu.Card.Lines());
        Assert.Null(await ReasonAsync(new DateOnly(2026, 3, 23)));
    }

    [Fact]
    public async Task A_card_of_yesterdays_settings_does_not_take_back_todays_mute()
    {
        await _wu.SaysAsync("设置");
        var old = _wu.Card;
        await _wu.SaysAsync("静音");

        await _wu.PressOnAsync(old, "保存");

        Assert.Equal(["这张卡片不是最新的，没有保存。下面是现在的设置，请再改一次。"], _wu.Card.Notices);
        Assert.Equal(SkipReason.Muted, await ReasonAsync(new DateOnly(2026, 3, 20)));
    }

    [Fact]
    public async Task A_mute_loses_no_language_and_a_language_no_mute()
    {
        await _wu.SaysAsync("静音 到 4月10日");
        await _wu.SaysAsync("设置 英文");
        await _wu.SaysAsync("text");
        await _bureau.RestartAsync();

        await _wu.SaysAsync("leave tomorrow");

        Assert.Contains("Noted: away from Sat 21 Mar to Sat 21 Mar, without reminders.", _wu.Words, StringComparison.Ordinal);
        Assert.Contains("Language: English; answers as plain text", _wu.Words, StringComparison.Ordinal);
        Assert.Equal(SkipReason.Muted, await ReasonAsync(new DateOnly(2026, 3, 20)));
    }

    [Fact]
    public async Task Changes_at_the_same_moment_are_both_kept()
    {
        var store = _bureau.Bot.Service<PreferenceStore>();
        var wu = new PersonId(_wu.Person.ObjectId);
        await store.ChangeAsync(wu, chosen => chosen with { PrefersText = true }, CancellationToken.None);
        var isFirst = true;

        var kept = await store.ChangeAsync(wu, MutedWhileSomebodyElseWrites, CancellationToken.None);

        Assert.Equal(new Preferences(Language.English, true) { MutedUntil = new DateOnly(2026, 4, 10) }, kept);

        Preferences MutedWhileSomebodyElseWrites(Preferences chosen)
        {
            if (isFirst)
            {
                isFirst = false;
                store.ChangeAsync(wu, other => other with { Language = Language.English }, CancellationToken.None).GetAwaiter().GetResult();
            }

            return chosen with { MutedUntil = new DateOnly(2026, 4, 10) };
        }
    }

    private async Task<SkipReason?> ReasonAsync(DateOnly day) =>
        await _bureau.Bot.Service<IQuietPeople>().ReasonAsync(new PersonId(_wu.Person.ObjectId), day, CancellationToken.None);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Checkup;

/// <summary>F24: 体检 tells an administrator how the program is, and /health/ready tells a probe; counts only.</summary>
public sealed class CheckupTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-03-17 16:00");

    public async Task InitializeAsync()
    {
        await _bureau.Client("赵文博").SaysAsync("帮助");
        await _bureau.Client("吴浩然").SaysAsync("帮助");
        await _bureau.RoundAsync();
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_program_that_is_well_says_so_and_what_it_will_post_next()
    {
        var administrator = _bureau.Client("赵文博");

        await administrator.SaysAsync("体检");

        var lines = administrator.Card.Lines();
        Assert.Contains("**好** 没有积压的消息。", lines);
        Assert.Contains("**好** 2026年工作日历：已按通知录入。", lines);

        // Nobody can do anything about next year before its notice is due in November.
        Assert.Contains(lines, line => line.StartsWith("**注意** 2027年工作日历：缺。", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("**好** 下一次主动发消息：3月18日（周三） 09:00，", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_November_on_a_missing_calendar_is_to_be_dealt_with()
    {
        _bureau.ItIs("2026-11-02 10:00");
        var administrator = _bureau.Client("赵文博");

        await administrator.SaysAsync("体检");

        Assert.StartsWith("**要处理** 2027年工作日历：缺。", administrator.Card.Lines()[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_counted()
    {
        _bureau.ItIs("2026-03-18 09:00");
        await _bureau.RoundAsync();
        var administrator = _bureau.Client("赵文博");

        await administrator.SaysAsync("体检");

        // 28 people belong to sections, two of them have met the bot.
        Assert.Contains(administrator.Card.Lines(), line => line.StartsWith("**注意** 26人（或群）送不到。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("吴浩然")]
    [InlineData("张伟民")]
    [InlineData("曾庆华")]
    [InlineData("陈志强")]
    public async Task It_is_for_administrators_only(string name) =>
        Assert.DoesNotContain("工作日历", (await _bureau.Client(name).SaysAsync("体检")).Words, StringComparison.Ordinal);

    [Fact]
    public async Task A_probe_reads_that_the_outbox_keeps_up()
    {
        using var response = await _bureau.Bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var report = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Healthy", report.GetProperty("status").GetString());
        var outbox = report.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "outbox");
        Assert.Equal(0, outbox.GetProperty("backlog").GetInt64());
    }

    [Fact]
    public async Task A_copy_that_was_given_up_degrades_the_probe_and_asks_for_a_person()
    {
        _bureau.ItIs("2026-03-18 09:00");
        _bureau.Bot.Teams.FailNext(HttpStatusCode.InternalServerError);
        await _bureau.RoundAsync();
        var administrator = _bureau.Client("赵文博");

        await administrator.SaysAsync("体检");
        using var response = await _bureau.Bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Contains("**要处理** 1份发送失败，不会再试。输入“投递”看是哪些。", administrator.Card.Lines());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Degraded", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString());
    }
}

using Wenming.Cards.Elements;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations;

/// <summary>What a card says is never believed: the roster, the calendar and the stored revision decide (rules.md 6.6).</summary>
public sealed class ForgedCardTests : IAsyncLifetime
{
    private static readonly string[] Sections = ["规划科", "耕地保护科", "执法监察科", "办公室", "测绘队", "不动产登记中心"];

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_member_cannot_press_the_heads_submission()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();
        head.Fill("declared", "true");

        await RefusesAsync(_bureau.Client("郑雅婷"), member => member.PressOnAsync(head.Card, "提交"), "联络员");
    }

    [Fact]
    public async Task A_member_cannot_write_into_the_sections_sheet()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        head.Fill("C1-01", "yes");

        await RefusesAsync(_bureau.Client("郑雅婷"), member => member.PressOnAsync(head.Card, "下一页"), "科室表由科室负责人或联络员填写");
    }

    [Fact]
    public async Task The_head_of_another_section_cannot_write_into_the_sheet_or_submit_it()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        head.Fill("C1-01", "yes");
        var page = head.Card;
        var other = _bureau.Client("黄永刚");

        await RefusesAsync(other, stranger => stranger.PressOnAsync(page, "下一页"), "没有写入任何内容");
        await head.FillsSheetAsync();
        head.Fill("declared", "true");
        await RefusesAsync(other, stranger => stranger.PressOnAsync(head.Card, "提交"), "没有写入任何内容");
    }

    [Fact]
    public async Task A_colleagues_card_that_was_passed_on_writes_nothing_into_ones_own_answers()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        zheng.Fill("C1-07", "1");

        await RefusesAsync(_bureau.Client("吴浩然"), wu => wu.PressOnAsync(zheng.Card, "保存"), "这张卡片不是给您的");
    }

    [Fact]
    public async Task A_member_who_names_a_colleague_in_the_card_writes_nothing()
    {
        var zheng = DemoPeople.Named("郑雅婷");

        await RefusesAsync(_bureau.Client("吴浩然"), wu => wu.ForgeAsync(Page("member", zheng.ObjectId)), "这张卡片不是给您的");
    }

    [Theory]
    [InlineData("2025Q4", "已锁定")]
    [InlineData("2026Q2", "现在没有开放的自检")]
    [InlineData("2031Q1", "没有开放")]
    public async Task A_card_of_another_quarter_writes_nothing(string quarter, string why)
    {
        var wu = _bureau.Client("吴浩然");

        await RefusesAsync(wu, member => member.ForgeAsync(Page("member", member.Person.ObjectId, quarter)), why);

        Assert.Empty(await _bureau.RowsAsync("规划科", "", quarter));
    }

    [Theory]
    [InlineData("walk", "everything")]
    [InlineData("quarter", "2026Q9")]
    [InlineData("revision", "-1")]
    [InlineData("page", "x")]
    [InlineData("owner", "")]
    public async Task A_card_that_says_nonsense_is_refused_with_a_sentence(string name, string value)
    {
        var wu = _bureau.Client("吴浩然");
        var forged = Page("member", wu.Person.ObjectId);

        await RefusesAsync(
            wu, member => member.ForgeAsync(forged with { Data = new Dictionary<string, string>(forged.Data) { [name] = value } }), "这张卡片看不懂");
    }

    [Theory]
    [InlineData("-7")]
    [InlineData("50")]
    [InlineData("2147483647")]
    public async Task A_page_that_does_not_exist_takes_no_answers(string page)
    {
        var wu = _bureau.Client("吴浩然");
        var forged = Page("member", wu.Person.ObjectId);

        await wu.ForgeAsync(forged with { Data = new Dictionary<string, string>(forged.Data) { ["page"] = page, ["goTo"] = page } });

        Assert.NotEmpty(wu.Card.Questions);
        Assert.Empty(await _bureau.StoredAsync(wu));
    }

    [Fact]
    public async Task Answers_to_questions_that_are_not_on_the_page_are_not_taken()
    {
        var wu = _bureau.Client("吴浩然");
        var forged = Page("member", wu.Person.ObjectId);

        await wu.ForgeAsync(forged with { Data = new Dictionary<string, string>(forged.Data) { ["a.C2-01.0"] = "100", ["a.C4-01.0"] = "5" } });

        Assert.Equal(["C1-07"], (await _bureau.StoredAsync(wu)).Keys);
    }

    [Fact]
    public async Task A_leader_without_a_section_and_a_stranger_write_nothing()
    {
        var leader = _bureau.Client("曾庆华");
        await RefusesAsync(leader, person => person.ForgeAsync(Page("member", person.Person.ObjectId)), "您不属于任何科室");

        var stranger = _bureau.Client(TestPerson.Stranger);
        await RefusesAsync(stranger, person => person.ForgeAsync(Page("member", person.Person.ObjectId)), "");
    }

    [Fact]
    public async Task A_button_that_the_bot_does_not_know_is_refused_with_a_sentence()
    {
        var wu = _bureau.Client("吴浩然");

        await RefusesAsync(wu, member => member.ForgeAsync(new CardCommand("selfCheck.erase", new Dictionary<string, string>())), "");
    }

    private async Task RefusesAsync(Client person, Func<Client, Task<BotAnswer>> presses, string why)
    {
        var before = await EverythingAsync();

        var answer = await presses(person);

        Assert.Equal(before, await EverythingAsync());
        Assert.Contains(why, answer.Card?.Plain ?? answer.Words, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Words);
        Assert.Empty(answer.Card?.Questions ?? []);
    }

    private async Task<string> EverythingAsync()
    {
        List<string> all = [];
        foreach (var section in Sections)
            all.Add(await _bureau.SnapshotAsync(section));
        return string.Join('\n', all);
    }

    private static CardCommand Page(string walk, string owner, string quarter = "2026Q1") => new("selfCheck.page", new Dictionary<string, string>
    {
        ["owner"] = owner,
        ["quarter"] = quarter,
        ["walk"] = walk,
        ["page"] = "0",
        ["revision"] = "0",
        ["goTo"] = "1",
        ["shown"] = "",
        ["a.C1-07.0"] = "1",
    });
}

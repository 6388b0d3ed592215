using System.Globalization;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>F6: more sections than a card holds stand on several pages, to be turned by button or typed.</summary>
public sealed class StandingsPagesTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private Client _leader = null!;

    public async Task InitializeAsync()
    {
        _leader = _bureau.Client("曾庆华");
        var zhao = _bureau.Client("赵文博");
        var file = new Roster.PeopleFile();
        for (var number = 1; number <= 20; number++)
            file.With(string.Create(CultureInfo.InvariantCulture, $"20{number:00},主任{number:00},乡镇所{number:00},科室负责人"));
        await zhao.SaysAsync("名册 导入\n" + file.Csv);
        await zhao.PressAsync("确认导入");
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Every_section_stands_on_exactly_one_page()
    {
        await _leader.SaysAsync("排名");
        Assert.Contains("第1页，共3页。输入“排名 2”看下一页，“为什么 科室名称”看算法。", _leader.Card.Lines());
        Assert.Equal(["下一页"], _leader.Card.Buttons.Select(button => button.Title));
        List<string> sections = [.. Sections()];

        await _leader.PressAsync("下一页");
        Assert.Equal(["上一页", "下一页"], _leader.Card.Buttons.Select(button => button.Title));
        sections.AddRange(Sections());
        await _leader.PressAsync("下一页");
        Assert.Equal(["上一页"], _leader.Card.Buttons.Select(button => button.Title));
        sections.AddRange(Sections());

        Assert.Equal(26, sections.Count);
        Assert.Distinct(sections);
    }

    [Fact]
    public async Task A_page_can_be_typed_and_beyond_the_last_it_is_the_last()
    {
        await _leader.SaysAsync("排名");
        await _leader.PressAsync("下一页");
        var second = _leader.Words;

        await _leader.SaysAsync("排名 ２");
        Assert.Equal(second, _leader.Words);
        await _leader.SaysAsync("排名 2026Q1 99");
        Assert.Contains("第3页，共3页。输入“排名 1”看下一页，“为什么 科室名称”看算法。", _leader.Card.Lines());
    }

    [Fact]
    public async Task Who_submits_moves_to_the_first_page_at_once()
    {
        await _leader.SaysAsync("排名 3");
        Assert.Contains("**规划科** · 未开始", _leader.Card.Lines());

        await _bureau.Client("张伟民").SubmitsSheetAsync();

        await _leader.PressAsync("上一页");
        await _leader.PressAsync("上一页");
        Assert.Contains("**1. 规划科** · 按时提交", _leader.Card.Lines());
    }

    private IEnumerable<string> Sections() => _leader.Card.Lines().Where(line => line.StartsWith("**", StringComparison.Ordinal));
}

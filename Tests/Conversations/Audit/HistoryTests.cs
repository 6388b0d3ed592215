using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Audit;

/// <summary>历史 in chat: who reads whose history, and that nothing can be changed in it unseen (product.md F22, rules.md 6.2 “Audit log”).</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private const string Section = "测绘队";

    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync(Section, ("C2-01", "changed", "80", "台账80"));
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("刘敏")]
    [InlineData("曾庆华")]
    [InlineData("彭树林")]
    public async Task The_office_the_leaders_and_the_section_itself_read_every_step(string name)
    {
        var reader = _bureau.Client(name);

        await reader.SaysAsync($"历史 复核 {Section}");

        Assert.Contains("历史 · 复核 · 测绘队 · 2026年第1季度", reader.Card.Texts);
        Assert.Contains(reader.Card.Notices, notice => notice.StartsWith("记录完整，共", StringComparison.Ordinal));
        Assert.Contains("**完成复核** · 陈志强", reader.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_stands_in_it()
    {
        var reader = _bureau.Client("刘敏");

        await reader.SaysAsync($"历史 复核 {Section}");

        Assert.Contains("V ", reader.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("C2-01 100 -> 80", Lines(await HistoryAsync("audit")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("吴浩然")]
    [InlineData("张伟民")]
    [InlineData("周晓燕")]
    public async Task Others_read_what_they_did_themselves_and_that_is_nothing(string name)
    {
        var reader = _bureau.Client(name);

        await reader.SaysAsync($"历史 复核 {Section}");

        Assert.StartsWith("没有您的操作记录。", reader.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_read_when_and_what_but_neither_who_nor_the_contents()
    {
        var reader = _bureau.Client("赵文博");

        await reader.SaysAsync($"历史 复核 {Section}");

        Assert.Contains("完成复核", reader.Card.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("陈志强", reader.Card.Whole, StringComparison.Ordinal);
        Assert.DoesNotContain("C2-01", reader.Card.Whole, StringComparison.Ordinal);
        Assert.DoesNotContain("V ", reader.Card.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submitting_and_giving_back_stand_in_the_sheets_history()
    {
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"退回 {Section} C2-01 与统计报表不符");
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C2-01", "80"));
        await office.SaysAsync("免报 规划科 抽调防汛");

        await office.SaysAsync($"历史 自检 {Section}");
        Assert.Equal(["提交 · 彭树林", "退回 · 陈志强", "提交 · 彭树林"], Steps(office));
        Assert.Contains("C2-01 与统计报表不符", office.Card.Plain, StringComparison.Ordinal);
        await office.SaysAsync("历史 自检 规划科");
        Assert.Equal(["免报 · 陈志强"], Steps(office));
    }

    [Fact]
    public async Task Every_look_at_the_full_table_is_recorded_once_and_a_look_at_the_own_section_is_not()
    {
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("排名");
        await leader.DeliverAgainAsync();
        await _bureau.RestartAsync();
        await leader.DeliverAgainAsync();
        _bureau.ItIs("2026-03-20 09:05");
        await _bureau.Client("陈志强").SaysAsync("小结");
        await _bureau.Client("吴浩然").SaysAsync("排名");

        var office = _bureau.Client("刘敏");
        await office.SaysAsync("历史 排名");

        Assert.Equal(["查看排名 · 曾庆华", "查看全局小结 · 陈志强"], Steps(office));
        Assert.Contains("2026Q1", office.Card.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("小结 测绘队", "查看科室小结", "2026Q1 测绘队")]
    [InlineData("为什么 测绘队", "查看得分依据", "2026Q1 测绘队")]
    [InlineData("为什么 测绘队 日常", "查看得分依据", "2026Q1 测绘队")]
    [InlineData("为什么 测绘队 红旗", "查看得分依据", "2026Q1 测绘队")]
    [InlineData("红旗", "查看红旗提议", "2026Q1")]
    public async Task What_leaders_and_inspectors_look_at_is_recorded_for_one_section_and_for_the_flag_too(string words, string looked, string which)
    {
        await _bureau.Client("曾庆华").SaysAsync(words);
        _bureau.ItIs("2026-03-20 09:05");
        await _bureau.Client("陈志强").SaysAsync(words);
        await _bureau.Client("彭树林").SaysAsync(words);

        var office = _bureau.Client("刘敏");
        await office.SaysAsync("历史 排名");

        Assert.Equal([$"{looked} · 曾庆华", $"{looked} · 陈志强"], Steps(office));
        Assert.Equal(2, office.Card.Texts.Count(text => text == which));
    }

    [Theory]
    [InlineData(StandingsPart.Table)]
    [InlineData(StandingsPart.Gaps)]
    public async Task A_leaders_look_at_one_section_by_button_is_recorded(StandingsPart part)
    {
        var leader = _bureau.Client("曾庆华");
        await leader.ForgeAsync(new StandingsCommand(new Quarter(2026, 1), 0) { Part = part, Section = new SectionId(Section) }.ToCommand());

        var office = _bureau.Client("刘敏");
        await office.SaysAsync("历史 排名");

        Assert.Equal(["查看科室得分 · 曾庆华"], Steps(office));
    }

    [Theory]
    [InlineData("changed", "第2条被改动过")]
    [InlineData("deleted", "缺第2条")]
    [InlineData("cut off", "缺第")]
    [InlineData("inserted", "接不上")]
    public async Task A_line_that_somebody_tampered_with_in_the_table_is_found(string how, string found)
    {
        await TamperAsync(how);
        var office = _bureau.Client("刘敏");

        await office.SaysAsync($"历史 复核 {Section}");

        Assert.Contains(found, Assert.Single(office.Card.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_too()
    {
        var leader = _bureau.Client("曾庆华", Wenming.Domain.Wording.Language.English);

        await leader.SaysAsync($"history verification {Section}");

        Assert.Contains("**concluded** · 陈志强", leader.Card.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("历史", "用法：历史 事项 科室 [编号] [2026Q1]。事项：")]
    [InlineData("历史 天气 测绘队", "用法：历史 事项 科室 [编号] [2026Q1]。事项：")]
    [InlineData("历史 复核 气象科", "没有“气象科”这个科室。")]
    [InlineData("历史 复核 规划科", "没有记录。")]
    [InlineData("历史 复核 测绘队 2025Q4", "没有记录。")]
    public async Task What_cannot_be_shown_is_answered_with_a_sentence(string words, string begins)
    {
        var office = _bureau.Client("刘敏");

        await office.SaysAsync(words);

        Assert.StartsWith(begins, office.Words, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Steps(Client reader) =>
    [
        .. reader.Card.Plain.Split('\n').Where(line => line.Contains("**", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf("**", StringComparison.Ordinal)..].Replace("**", "", StringComparison.Ordinal)),
    ];

    private static string Lines(IEnumerable<Row> rows) => string.Join('\n', rows.Select(row => row.Properties.Text("Details")));

    private async Task<IReadOnlyList<Row>> HistoryAsync(string kind) => await _bureau.RowsAsync(Section, TableKey.Of(kind, "verification", ""));

    private async Task TamperAsync(string how)
    {
        var lines = await HistoryAsync("audit");
        var table = await _bureau.Tables.OpenAsync("SelfChecks", CancellationToken.None);
        RowOperation operation = how switch
        {
            "changed" => new RowOperation.Replace(lines[1].RowKey, lines[1].ETag, With(lines[1], "Details", "C2-01 100 -> 100")),
            "deleted" => new RowOperation.Delete(lines[1].RowKey, "*"),
            "cut off" => new RowOperation.Delete(lines[^1].RowKey, "*"),
            _ => new RowOperation.Insert(lines[^1].RowKey + "0", With(lines[^1], "Number", lines.Count + 1L)),
        };
        await table.CommitAsync(TableKey.Of("bureau", "2026Q1", Section), [operation], CancellationToken.None);
    }

    private static RowProperties With(Row row, string column, object value)
    {
        var properties = new RowProperties();
        foreach (var (name, held) in row.Properties)
            properties.Set(name, held);
        properties.Set(column, value);
        return properties;
    }
}

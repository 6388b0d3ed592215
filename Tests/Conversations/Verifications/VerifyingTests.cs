using Wenming.Bot.Features.Verifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Verifications;

/// <summary>复核 in chat: what inspectors, sections and leaders type and see (product.md F3, rules.md 2).</summary>
public sealed class VerifyingTests : IAsyncLifetime
{
    private const string Section = "测绘队";

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_office_sees_what_waits_and_what_is_not_submitted()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("复核");

        Assert.Contains("1. **测绘队** · 待复核", office.Card.Plain.Split('\n'));
        Assert.Contains("**规划科** · 未提交", office.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("6. **办公室** · 未提交 · 本科室，由他人复核", office.Card.Plain.Split('\n'));
        Assert.Equal(["开始 1"], office.Card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task From_the_first_page_to_V_and_the_section_is_told_every_change()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("复核");
        await office.PressAsync("开始 1");
        Assert.Contains("科室填报：否", office.Card.Texts); // C1-11, the first veto
        Assert.Contains("抽查原因：否决或限旗项", office.Card.Texts);

        // C2-01 is a figure of 4 points with evidence: 80 % earns less than 100 %.
        await office.LooksAtEverythingAsync(Section, ("C2-01", "changed", "0", "台账只有0件"));
        Assert.Contains("自评分 S 100.00", office.Card.Texts);
        var v = office.Card.Texts.Single(text => text.StartsWith("目前的复核分 V ", StringComparison.Ordinal))["目前的复核分 V ".Length..];
        await office.PressAsync("完成复核");

        Assert.Contains($"复核分 V {v}", office.Card.Texts);
        Assert.Contains(office.Card.Notices, notice => notice.StartsWith("复核已完成", StringComparison.Ordinal));
        var told = _bureau.LastCardTo("彭树林");
        Assert.Contains($"复核分 V {v}", told.Texts);
        Assert.Contains("C2-01", told.Whole, StringComparison.Ordinal);
        Assert.Contains("台账只有0件", told.Plain, StringComparison.Ordinal);
        Assert.Contains("3月27日（周五）前可申诉：输入“申诉 复核 理由”。", told.Plain, StringComparison.Ordinal);
        await head.SaysAsync("复核");
        Assert.Contains($"复核分 V {v}", head.Card.Texts);
    }

    [Fact]
    public async Task Nothing_is_concluded_before_everything_drawn_was_looked_at()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");

        await office.SaysAsync($"复核 {Section} 完成");

        Assert.Contains(office.Card.Notices, notice => notice.Contains("题没有看，不能完成", StringComparison.Ordinal));
        Assert.DoesNotContain(office.Card.Buttons, button => button.Title == "完成复核");
        await _bureau.Client("彭树林").SaysAsync("复核");
        Assert.Null(await ConclusionAsync());
    }

    [Fact]
    public async Task A_change_without_a_reason_or_answer_is_refused_and_kept_in_its_fields()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"复核 {Section}");
        var question = office.Card.Inputs.First(input => input.Kind == "f").Item;

        await office.Finds(question, "changed", reason: "看过").PressAsync("保存");
        Assert.Equal($"{question}：请填应为什么", Assert.Single(office.Card.Errors));
        await office.Finds(question, "false").PressAsync("保存");

        Assert.Contains(office.Card.Notices, notice => notice == "有1处没有保存，请看红字。" || notice.StartsWith("已保存", StringComparison.Ordinal));
        Assert.Equal("看过", office.Card.Inputs.First(input => input.Kind == "w" && input.Item == question).Value);
    }

    [Fact]
    public async Task One_press_confirms_what_is_left_of_a_page()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"复核 {Section}");
        while (office.Card.Inputs.Any(input => input.Kind == "f"))
            await office.PressAsync("本页其余都属实，继续");

        await office.PressAsync("完成复核");

        Assert.Contains("复核分 V 100.00", office.Card.Texts);
        Assert.All(await _bureau.RowsAsync(Section, "finding"), row => Assert.Equal("confirmed", row.Properties.Text("Finding")));
    }

    [Fact]
    public async Task Everything_also_in_typed_text()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("文字");
        await office.SaysAsync($"复核 {Section}");

        for (var guard = 0; guard < 46 && !office.Words.Contains("都看过了", StringComparison.Ordinal); guard++)
        {
            var line = office.Words.Split('\n').Single(one => one.StartsWith("请输入：", StringComparison.Ordinal));
            var question = line.Split(' ')[2];
            await office.SaysAsync(question == "C1-11"
                ? $"复核 {Section} C1-11 不实 有群众来信为证"
                : $"复核 {Section} {question} 属实");
        }

        await office.SaysAsync($"复核 {Section} 完成");

        Assert.Contains("填报不实", office.Words, StringComparison.Ordinal);
        Assert.Contains("有群众来信为证", _bureau.LastCardTo("彭树林").Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("彭树林")]
    [InlineData("张伟民")]
    [InlineData("曾庆华")]
    [InlineData("赵文博")]
    public async Task Only_the_office_verifies(string name)
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"复核 {Section}");
        var before = await _bureau.SnapshotAsync(Section);
        var other = _bureau.Client(name);

        await other.SaysAsync($"复核 {Section} C1-11 属实");
        await other.SaysAsync($"复核 {Section} 完成");
        await other.SaysAsync($"复核 {Section} 免 不必");
        foreach (var command in new[]
        {
            new Wenming.Cards.Verifications.VerificationPageCommand(new Quarter(2026, 1), new SectionId(Section), 1, 0, 0).ToCommand(),
            new Wenming.Cards.Verifications.VerificationConcludeCommand(new Quarter(2026, 1), new SectionId(Section), 1).ToCommand(),
        })
            await other.ForgeAsync(command with { Data = new Dictionary<string, string>(command.Data) { ["f.C1-11.1"] = "confirmed" } });

        Assert.Equal(before, await _bureau.SnapshotAsync(Section));
    }

    [Fact]
    public async Task Nobody_verifies_the_own_section()
    {
        await _bureau.Client("李建国").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("复核 办公室 C1-11 属实");
        Assert.Equal("不能复核本科室，请交给文明办的其他人。", office.Words);
        await office.ForgeAsync(new Wenming.Cards.Verifications.VerificationOpenCommand(new Quarter(2026, 1), new SectionId("办公室")).ToCommand());

        Assert.Contains("不能复核本科室", office.Card.Plain, StringComparison.Ordinal);
        Assert.Empty(await _bureau.RowsAsync("办公室", "verification"));
    }

    [Fact]
    public async Task A_stale_or_doubled_button_writes_nothing_and_shows_the_current_card()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"复核 {Section}");
        var old = office.Card;
        var question = old.Inputs.First(input => input.Kind == "f").Item;
        await office.Finds(question, "confirmed").PressAsync("保存");
        await office.DeliverAgainAsync();
        var before = await _bureau.SnapshotAsync(Section);

        await office.PressOnAsync(old, "下一页");

        Assert.Contains(office.Card.Notices, notice => notice.StartsWith("这张卡片已过期", StringComparison.Ordinal));
        Assert.Equal(before, await _bureau.SnapshotAsync(Section));
    }

    [Fact]
    public async Task A_restart_in_the_middle_loses_nothing_and_draws_nothing_anew()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"复核 {Section}");
        var drawn = Drawn(await _bureau.RowsAsync(Section, "verification"));
        var question = office.Card.Inputs.First(input => input.Kind == "f").Item;
        await office.Finds(question, "confirmed").PressAsync("保存");

        await _bureau.RestartAsync();
        await office.VerifiesAsync(Section);

        Assert.Equal(drawn, Drawn(await _bureau.RowsAsync(Section, "verification")));
        Assert.NotNull(await ConclusionAsync());
    }

    [Fact]
    public async Task A_sheet_that_was_handed_in_again_is_drawn_again_and_only_changed_answers_are_looked_at_anew()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.VerifiesAsync(Section, ("C2-01", "changed", "80", "台账80"));
        _bureau.ItIs("2026-04-10 10:00");
        await office.SaysAsync($"退回 {Section} C2-01 与统计报表不符");
        await office.SaysAsync($"复核 {Section}");
        Assert.Equal("测绘队的表已退回，等重新提交后再复核。", office.Words);

        await head.SubmitsSheetAsync(("C2-01", "80"));
        await office.SaysAsync($"复核 {Section}");

        Assert.Null(await ConclusionAsync());
        var findings = await _bureau.RowsAsync(Section, "finding");
        Assert.DoesNotContain(findings, row => row.Properties.Text("QuestionId") == "C2-01");
        Assert.Contains(findings, row => row.Properties.Text("QuestionId") == "C1-11");
    }

    [Fact]
    public async Task The_office_waives_with_a_reason_and_the_section_reads_not_verified()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");

        await office.SaysAsync($"复核 {Section} 免");
        await office.SaysAsync($"复核 {Section} 免 {new string('长', 201)}");
        Assert.Equal("测绘队：理由最多200字，现在201字", office.Words);
        await office.SaysAsync($"复核 {Section} 免 汛期抽调人员");

        Assert.Contains("汛期抽调人员（未复核，不能获流动红旗）", _bureau.LastCardTo("彭树林").Plain, StringComparison.Ordinal);
        await office.SaysAsync("复核");
        Assert.Contains("**测绘队** · 免复核（未复核）", office.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_stands_in_a_history_that_is_whole()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync(Section, ("C2-01", "changed", "80", "台账80"));

        var history = await _bureau.Bot.Service<VerificationStore>().HistoryAsync(new Quarter(2026, 1), new SectionId(Section), CancellationToken.None);

        Assert.Null(history.Break);
        Assert.Equal("verification.drawn", history.Entries[0].Action);
        Assert.Equal("verification.concluded", history.Entries[^1].Action);
        Assert.Contains(history.Entries, entry => entry.Details == "C2-01 100 -> 80");
        Assert.All(history.Entries, entry => Assert.Equal(_bureau.Client("陈志强").Person.ObjectId, entry.By?.Value));
    }

    [Fact]
    public async Task What_a_crash_kept_from_the_standings_is_there_after_the_next_start()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync(Section, ("C2-01", "changed", "80", "台账80"));
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var (partition, key) = (Wenming.Tables.TableKey.Of("bureau", "2026Q1"), Wenming.Tables.TableKey.Of("verified", Section));
        var before = (await table.GetAsync(partition, key, CancellationToken.None))!.Properties.Text("Verified");
        await table.CommitAsync(partition, [new Wenming.Tables.RowOperation.Delete(key, "*")], CancellationToken.None);

        await _bureau.RestartAsync();

        table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        Assert.NotNull(before);
        Assert.Equal(before, (await table.GetAsync(partition, key, CancellationToken.None))?.Properties.Text("Verified"));
    }

    [Fact]
    public async Task Before_it_is_concluded_the_section_reads_nothing()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        await _bureau.Client("陈志强").LooksAtEverythingAsync(Section, ("C2-01", "changed", "80", "台账80"));

        await head.SaysAsync("复核");

        Assert.Equal("2026年第1季度的复核还没有完成。", head.Words);
    }

    private async Task<DateTimeOffset?> ConclusionAsync() =>
        (await _bureau.RowsAsync(Section, "verification")).Single().Properties.Instant("ConcludedAt");

    private static string Drawn(IReadOnlyList<Wenming.Tables.Row> rows) => rows.Single().Properties.Text("Drawn")!;
}

using Wenming.Domain.Agenda;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Reminders;

/// <summary>Whoever still has something to do is reminded, and nobody else (rules.md 4.5; product.md F10).</summary>
public sealed class SelfCheckReminderTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-03-18 09:00");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task When_the_window_opens_every_member_is_told_and_leaders_without_a_section_are_not()
    {
        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckOpens);

        Assert.Equal(28, told.Count);
        Assert.DoesNotContain("曾庆华", told.Keys);
        Assert.StartsWith("2026年第1季度自检已开放\n您还有18题未答，约5分钟。3月31日（周二） 17:00截止。\n", told["马俊杰"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_is_told_of_the_own_questions_and_of_the_sheet_in_one()
    {
        await _bureau.Client("马俊杰").AnswersAllAsync();

        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckOpens);

        var card = told["黄永刚"];
        Assert.Contains("您还有18题未答", card.Plain, StringComparison.Ordinal);
        Assert.Contains("耕地保护科的科室表还没有提交。3月31日（周二） 17:00截止。\n成员已答完 1/5\n科室表已填 0/45", card.Plain, StringComparison.Ordinal);
        Assert.Equal(["自检"], card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task Before_the_due_day_the_liaison_hears_of_the_own_questions_only()
    {
        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckFirstReminder);

        Assert.StartsWith("2026年第1季度自检3月31日（周二）截止\n", told["朱晓梅"].Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("科室表", told["朱晓梅"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_has_answered_everything_gets_no_reminder()
    {
        await _bureau.Client("马俊杰").AnswersAllAsync();

        Assert.DoesNotContain("马俊杰", (await _bureau.ToldAsync(OccurrenceKind.SelfCheckFirstReminder)).Keys);
    }

    [Fact]
    public async Task On_the_due_day_at_nine_only_those_who_have_not_answered_are_told()
    {
        foreach (var name in new[] { "朱晓梅", "马俊杰", "胡静怡" })
            await _bureau.Client(name).AnswersAllAsync();
        await _bureau.Client("郭立新").SaysAsync("自检");
        await _bureau.Client("黄永刚").AnswersAllAsync();
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await _bureau.Client("吴浩然").AnswersAllAsync();
        _bureau.ItIs("2026-03-31 09:00");

        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckDue);

        // Nobody of the section that has submitted, and not who is done.
        Assert.Equal(28 - 5 - 1, told.Count);
        Assert.DoesNotContain("郭立新", told.Keys);
        Assert.DoesNotContain("吴浩然", told.Keys);
        Assert.StartsWith("2026年第1季度自检今天17:00截止\n", told["冯国栋"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_begun_goes_on_where_they_stopped()
    {
        var member = _bureau.Client("马俊杰");
        await member.SaysAsync("自检");
        await member.Fill("C1-07", "4").PressAsync("保存");

        var card = (await _bureau.ToldAsync(OccurrenceKind.SelfCheckFirstReminder))["马俊杰"];

        Assert.Contains("您还有17题未答，约5分钟。", card.Plain, StringComparison.Ordinal);
        Assert.Equal(["继续"], card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task After_the_due_day_the_liaison_is_told_too_and_members_are_not()
    {
        await _bureau.Client("马俊杰").AnswersAllAsync();
        _bureau.ItIs("2026-04-01 09:00");

        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckOverdue);

        Assert.DoesNotContain("郭立新", told.Keys);
        Assert.Equal(told["黄永刚"].Plain, told["朱晓梅"].Plain);
        Assert.Equal(
            """
            2026年第1季度自检已过截止时间
            耕地保护科的科室表还没有提交，截止时间是3月31日（周二） 17:00。
            成员已答完 1/5
            科室表已填 0/45
            还缺
            思想道德风尚良好 11处
            业务工作成绩显著 12处
            遵纪守法秩序安定 12处
            整洁明净环境好 10处
            每迟一个工作日，复核分扣1分，最多扣5分；4月8日（周三）之后锁定，缺报按0分计。
            """,
            told["朱晓梅"].Plain.Split("\n办完")[0]);
    }

    [Fact]
    public async Task Leaders_get_one_list_and_no_single_alarms()
    {
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await _bureau.Client("张伟民").FillsSheetAsync();
        _bureau.ItIs("2026-04-01 09:00");

        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckOverdue);

        Assert.Contains("还有5个科室没有提交：", told["曾庆华"].Plain, StringComparison.Ordinal);
        Assert.Contains("填写中（1个）：规划科", told["曾庆华"].Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("耕地保护科", told["曾庆华"].Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("成员已答完", told["曾庆华"].Plain, StringComparison.Ordinal);
        Assert.Equal(["进度"], told["曾庆华"].Buttons.Select(button => button.Title));
        Assert.Equal(told["曾庆华"].Plain, told["陈志强"].Plain);
        Assert.DoesNotContain("黄永刚", told.Keys);
    }

    [Fact]
    public async Task When_all_have_submitted_nobody_is_told()
    {
        foreach (var head in new[] { "李建国", "张伟民", "黄永刚", "何志远", "宋春生", "彭树林" })
            await _bureau.Client(head).SubmitsSheetAsync();
        _bureau.ItIs("2026-04-01 09:00");

        Assert.Empty(await _bureau.ToldAsync(OccurrenceKind.SelfCheckOverdue));
    }

    [Fact]
    public async Task Nobody_of_an_excused_section_is_written_to()
    {
        await _bureau.Client("陈志强").SaysAsync("免报 测绘队 整建制外业");

        Assert.DoesNotContain("彭树林", (await _bureau.ToldAsync(OccurrenceKind.SelfCheckOpens)).Keys);
    }

    [Fact]
    public async Task A_sheet_that_was_given_back_is_the_heads_alone()
    {
        foreach (var head in new[] { "李建国", "张伟民", "黄永刚", "何志远", "宋春生", "彭树林" })
            await _bureau.Client(head).SubmitsSheetAsync();
        await _bureau.Client("陈志强").SaysAsync("退回 耕地保护科 C2-03 的佐证打不开");
        _bureau.ItIs("2026-04-01 09:00");

        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckOverdue);

        Assert.Equal(["黄永刚"], told.Keys);
        Assert.StartsWith("2026年第1季度自检被退回修改\n文明办把耕地保护科的科室表退回修改，4月22日（周三）前可以再提交。\n", told["黄永刚"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_last_day_it_is_said_what_happens_at_midnight()
    {
        _bureau.ItIs("2026-04-08 09:00");

        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckLastDay);

        Assert.StartsWith("2026年第1季度自检今天24:00锁定\n", told["彭树林"].Plain, StringComparison.Ordinal);
        Assert.Equal(6 + 5 + 4, told.Count);
    }

    [Fact]
    public async Task A_reminder_of_before_the_due_hour_is_not_said_after_it()
    {
        _bureau.ItIs("2026-04-01 09:00");

        Assert.Empty(await _bureau.ToldAsync(OccurrenceKind.SelfCheckDue));
    }

    [Fact]
    public async Task Who_reads_English_is_told_in_English()
    {
        var told = await _bureau.ToldAsync(OccurrenceKind.SelfCheckDue, language: Language.English);

        Assert.StartsWith(
            "The self-check of Q1 2026 is due today at 17:00\n18 of your questions are open, about 5 min. Due Tue 31 Mar, 17:00.\n",
            told["马俊杰"].Plain,
            StringComparison.Ordinal);
    }
}

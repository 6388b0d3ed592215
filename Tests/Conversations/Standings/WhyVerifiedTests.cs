using Wenming.Bot.Features.DailyAssessments;
using Wenming.Bot.Features.Standings;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>为什么 for V, D and the flag's value. Every number by hand.</summary>
public sealed class WhyVerifiedTests : IAsyncLifetime
{
    private static readonly Quarter Spring = new(2026, 1);
    private static readonly SectionId Planning = new("规划科");

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task V_is_explained_beside_S_with_every_changed_answer_and_its_reason()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("规划科", ("C2-01", "changed", "90", "两项任务逾期"));
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("为什么");

        // C2-01: 100 % earns 4 points, 90 % earns 2.4: 25 × 23.4 ÷ 25 = 23.4.
        Assert.Equal(
            [
                "S = 25.00 + 25.00 + 25.00 + 25.00 = 100.00",
                "复核后 C2 业务工作成绩显著：25 × 23.4 ÷ 25 = 23.40",
                "复核分 V = 25.00 + 23.40 + 25.00 + 25.00 = 98.40",
                "复核改动1处：",
                "**C2-01** 填报 100% → 复核 90%：4 → 2.4 分",
                "理由：两项任务逾期",
            ],
            member.Card.Lines().Skip(6).Take(6));
        Assert.DoesNotContain(member.Card.Buttons, button => button.Title is "红旗值" or "日常考核 D");
        await member.PressAsync("C2");
        Assert.Contains("**C2-01** 90% → 2.4/4 分：≥90 且 <98", member.Card.Lines());
        Assert.Contains(member.Card.Lines(), line => line.Contains("原填报 100%，复核理由：两项任务逾期", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lateness_is_taken_from_V_and_a_false_answer_earns_nothing()
    {
        _bureau.ItIs("2026-04-02 10:00");
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("规划科", ("C2-01", "false", "", "台账是后补的"));
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("为什么 规划科");

        Assert.Contains("复核分 V = 25.00 + 21.00 + 25.00 + 25.00 − 2（迟交2个工作日） = 94.00", leader.Card.Lines());
        Assert.Contains("**C2-01** 填报 100% → 复核 填报不实：4 → 0 分", leader.Card.Lines());
        Assert.Contains("理由：台账是后补的", leader.Card.Lines());
        await leader.PressAsync("红旗值");
        Assert.Contains("✗ 不符合：迟交2个工作日", leader.Card.Lines());
        Assert.Contains("✗ 不符合：C2-01 不实填报", leader.Card.Lines());
    }

    [Fact]
    public async Task What_inspectors_have_found_is_not_told_before_they_conclude()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").LooksAtEverythingAsync("规划科", ("C2-01", "changed", "90", "两项任务逾期"));
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("为什么 C2");

        Assert.DoesNotContain("两项任务逾期", head.Card.Whole, StringComparison.Ordinal);
        Assert.Contains("**C2-01** 100% → 4/4 分：≥98", head.Card.Lines());
    }

    [Fact]
    public async Task A_waiver_is_explained_with_its_reason()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").SaysAsync("复核 规划科 免 全科参加抢险");
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("为什么");

        Assert.Contains("文明办免予复核（未复核），理由：全科参加抢险", head.Card.Lines());
        await head.SaysAsync("排名");
        Assert.Contains("文明办免予复核（未复核）：自评分不能赢得流动红旗。", head.Card.Lines());
    }

    [Fact]
    public async Task The_flags_value_has_every_reason_for_and_a_veto_stands_against_it()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"));
        await _bureau.Client("陈志强").VerifiesAsync("规划科");
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("为什么 红旗");
        Assert.Equal(
            [
                "为什么：规划科 红旗值 · 2026年第1季度",
                "红旗值 = 0.5 × V 99.55 + 0.5 × D 90.00 = 94.77",
                "符合流动红旗的全部条件。",
                "✓ 符合：按时提交自检",
                "✓ 符合：复核分 V 99.55，不低于90",
                "✓ 符合：每项条件不低于20：C1 24.55 C2 25.00 C3 25.00 C4 25.00",
                "✓ 符合：没有一票否决",
                "✓ 符合：没有限制评红旗的事项",
                "✓ 符合：没有不实填报",
                "✓ 符合：没有逾期的整改",
            ],
            head.Card.Lines().Take(10));
        await _bureau.Bot.Service<StandingsStore>().PutAsync(Spring, new VetoStanding(Planning, 1) { Holding = 1 }, CancellationToken.None);

        await head.SaysAsync("为什么 规划科 红旗 2026Q1");

        Assert.Equal(["不符合流动红旗的条件：", "✗ 不符合：有一票否决", "✓ 符合：按时提交自检"], head.Card.Lines().Skip(2).Take(3));
        await head.PressAsync("得分");
        Assert.Contains("一票否决：排名和平均按 min(V, 59.99) = 59.99 计。", head.Card.Lines());
    }

    [Fact]
    public async Task D_is_explained_entry_by_entry()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Bot.Service<IDailyBook>().ProposeOverdueAsync(
            Planning, Spring, "r1", 1, new DateOnly(2026, 3, 19), "整改1逾期", "整改台账", CancellationToken.None);
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("为什么 规划科 日常");

        // It waits for a person: until then it counts nothing.
        Assert.Equal(
            [
                "为什么：规划科 日常考核 D · 2026年第1季度",
                "从90分起，已确认的加分、扣分逐条相加；最多100，最少0。",
                "本季度没有已确认的加分、扣分。",
                "日常 D = 90 + 0 − 0 = 90",
            ],
            leader.Card.Lines());
    }

    [Theory]
    [InlineData("吴浩然", "为什么 日常")]
    [InlineData("吴浩然", "为什么 红旗")]
    [InlineData("郑雅婷", "why flag")]
    public async Task Members_do_not_read_the_daily_book_nor_the_flags_reasons(string name, string words)
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        var member = _bureau.Client(name);

        await member.SaysAsync(words);
        Assert.Equal(WhyTopicTexts.MayNotSee.In(Language.Chinese), member.Words);
        foreach (var topic in new[] { WhyTopic.Daily, WhyTopic.Flag })
        {
            await member.ForgeAsync(new WhyCommand(Spring, Planning, null) { Topic = topic }.ToCommand());
            Assert.Equal(WhyTopicTexts.MayNotSee.In(Language.Chinese), member.Words);
            await member.ForgeAsync(new WhyCommand(Spring, new SectionId("测绘队"), null) { Topic = topic }.ToCommand());
            Assert.Equal("只能看本科室的得分说明。", member.Words);
        }
    }

    [Fact]
    public async Task In_English_too()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("规划科", ("C2-01", "changed", "90", "两项任务逾期"));
        var leader = _bureau.Client("曾庆华", Language.English);

        await leader.SaysAsync("why 规划科");
        Assert.Contains("V = 25.00 + 23.40 + 25.00 + 25.00 = 98.40", leader.Card.Lines());
        await leader.SaysAsync("why 规划科 flag");
        Assert.Equal("Flag value = 0.5 × V 98.40 + 0.5 × D 90.00 = 94.20", leader.Card.Lines()[1]);
        await leader.SaysAsync("why 规划科 daily");
        Assert.Equal("Why: 规划科 daily assessment D · Q1 2026", leader.Card.Title);
    }
}

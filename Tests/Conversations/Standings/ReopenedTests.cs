using Wenming.Bot.Hosting.CommandLine;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>A sheet that the office gave back counts with what was declared last, until it is declared again (rules.md 2).</summary>
public sealed class ReopenedTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private Client _head = null!;
    private Client _leader = null!;

    // Declared with 4, given back, changed to 1, not declared again.
    public async Task InitializeAsync()
    {
        _head = _bureau.Client("张伟民");
        _leader = _bureau.Client("曾庆华");
        await _head.SubmitsSheetAsync(("C1-07", "4"));
        _bureau.ItIs("2026-03-23 09:00");
        await _bureau.Client("刘敏").SaysAsync("退回 规划科 请核对 C1-07");
        _bureau.ItIs("2026-03-23 10:00");
        await _head.FillsSheetAsync(("C1-07", "1"));
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_standings_keep_what_was_declared()
    {
        await _leader.SaysAsync("排名");

        Assert.Contains("**1. 规划科** · 退回修改", _leader.Card.Lines());
        Assert.Contains("99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task The_explanation_explains_what_was_declared()
    {
        await _leader.SaysAsync("为什么 规划科 C1");

        Assert.Contains("**C1-07** 4 → 2.55/3 分：量表第4档 × 0.85", _leader.Card.Lines());
        await _leader.SaysAsync("为什么 规划科");
        Assert.Contains("S = 24.55 + 25.00 + 25.00 + 25.00 = 99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task Rebuilding_the_standings_computes_what_was_declared()
    {
        await _bureau.Bot.Service<CommandLineJobs>().RunAsync(["rebuild", "standings", "2026Q1"], CancellationToken.None);

        await _leader.SaysAsync("排名");
        Assert.Contains("99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task A_sheet_that_is_not_declared_again_falls_back_to_what_was_declared()
    {
        var review = _head.Card;
        _bureau.ItIs("2026-04-23 09:00");

        await _head.Fill("declared", "true").PressOnAsync(review, "提交");
        Assert.Contains("S = 99.55", _head.Words, StringComparison.Ordinal);

        await _leader.SaysAsync("排名");
        Assert.Contains("**1. 规划科** · 按时提交", _leader.Card.Lines());
        Assert.Contains("99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task Declared_again_the_new_answers_count_and_it_stays_on_time()
    {
        _bureau.ItIs("2026-04-10 09:00");
        await _head.Fill("declared", "true").PressAsync("提交");

        await _leader.SaysAsync("排名");
        Assert.Contains("**1. 规划科** · 按时提交", _leader.Card.Lines());
        Assert.Contains("97.00", _leader.Card.Lines());
        await _leader.SaysAsync("为什么 规划科 C1");
        Assert.Contains("**C1-07** 1 → 0/3 分：量表第1档 × 0", _leader.Card.Lines());
    }
}

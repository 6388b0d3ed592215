using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>What is not ended stands on the next quarter's sheet, beside the question that it comes from.</summary>
public sealed class CarryingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "3"), ("C1-01", "no"));
        _bureau.ItIs("2026-06-17 09:00");
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_head_sees_it_at_home_and_beside_the_question()
    {
        var head = _bureau.Client("彭树林");

        await head.SaysAsync("自检");
        Assert.Contains("还有2项整改没有完成，输入“整改”查看。", head.Card.Texts);
        await head.SaysAsync("自检 科室表");

        // Due on 13 April; overdue since: 13 working days of April, 19 of May, 13 of June until the 17th.
        Assert.Contains(head.Card.Texts, line => line.StartsWith("未完成的整改 1（4月13日（周一）前，待整改 · 逾期", StringComparison.Ordinal));
        await head.SeesAsync("C1-07");
        Assert.Contains("未完成的整改 2（6月30日（周二）前，待整改）", head.Card.Texts);
    }

    [Fact]
    public async Task In_typed_text_too()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("文字");

        await head.SaysAsync("自检 科室表");

        Assert.Contains("未完成的整改 1（4月13日（周一）前", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_sheet_that_opened_it_it_is_not_repeated()
    {
        await using var bureau = Bureau.Open();
        var head = bureau.Client("彭树林");
        await head.SubmitsSheetAsync(("C1-01", "no"));
        Assert.Contains("填报内容中有1项需要整改或提升，输入“整改”查看。", head.Card.Texts);
        await bureau.Client("陈志强").SaysAsync("退回 测绘队 C1-01 请核对");

        await head.SaysAsync("自检 科室表");

        Assert.DoesNotContain("未完成的整改", head.Card.Whole, StringComparison.Ordinal);
    }
}

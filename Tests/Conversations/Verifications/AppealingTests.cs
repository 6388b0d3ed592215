using Wenming.Bot.Features.Verifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Verifications;

/// <summary>申诉 against a verified result (rules.md 2, “Appeal”): five working days, decided by somebody else.</summary>
public sealed class AppealingTests : IAsyncLifetime
{
    private const string Section = "测绘队";

    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        foreach (var name in new[] { "陈志强", "刘敏", "曾庆华" })
            await _bureau.Client(name).SaysAsync("帮助"); // so that the bot knows their chats
        await _bureau.Client("陈志强").VerifiesAsync(Section, ("C2-01", "changed", "80", "台账80"));
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_colleague_upholds_it_and_somebody_else_verifies_again()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("申诉 复核 台账在档，见〔2026〕12号");
        Assert.Equal("已提出申诉，4月3日（周五）前答复。", head.Words);
        Assert.Contains("台账在档，见〔2026〕12号", _bureau.LastCardTo("刘敏").Plain, StringComparison.Ordinal);
        var colleague = _bureau.Client("刘敏");
        await colleague.SaysAsync("申诉");
        Assert.Contains("测绘队", colleague.Card.Plain, StringComparison.Ordinal);

        await colleague.SaysAsync($"申诉 {Section} 复核 成立 台账查到了");

        Assert.Equal("已裁定测绘队的申诉：成立，由其他人重新复核。", colleague.Words);
        Assert.Contains("申诉成立：台账查到了。由其他人重新复核。", _bureau.LastCardTo("彭树林").Plain, StringComparison.Ordinal);
        var first = _bureau.Client("陈志强");
        await first.SaysAsync($"复核 {Section} C2-01 属实");
        Assert.Equal("申诉已成立，第一次复核的人不再复核，请交给其他人。", first.Words);
        await colleague.SaysAsync($"复核 {Section} C2-01 属实");
        await colleague.SaysAsync($"复核 {Section} 完成");
        Assert.Contains("复核分 V 100.00", _bureau.LastCardTo("彭树林").Texts);
    }

    [Fact]
    public async Task Rejected_the_result_stands_and_it_is_not_appealed_twice()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("申诉 复核 台账在档");
        await _bureau.Client("曾庆华").SaysAsync($"申诉 {Section} 复核 不成立 台账确为80");

        await head.SaysAsync("申诉 复核 再看看");

        Assert.Equal("已经申诉过了，一件事申诉一次。", head.Words);
        await head.SaysAsync("复核");
        Assert.Contains("申诉不成立：台账确为80。", head.Card.Plain, StringComparison.Ordinal);
        Assert.Contains(head.Card.Texts, text => text.StartsWith("复核分 V ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_decided_first_does_not_decide_the_appeal_and_nobody_of_the_section_does()
    {
        await _bureau.Client("彭树林").SaysAsync("申诉 复核 台账在档");
        var before = await _bureau.SnapshotAsync(Section);
        var first = _bureau.Client("陈志强");

        await first.SaysAsync($"申诉 {Section} 复核 不成立 没有");
        Assert.Equal("第一次由您经办，请由其他人裁定。", first.Words);
        foreach (var name in new[] { "彭树林", "张伟民", "吴浩然", "赵文博" })
            await _bureau.Client(name).SaysAsync($"申诉 {Section} 复核 成立 同意");

        Assert.Equal(before, await _bureau.SnapshotAsync(Section));
    }

    [Fact]
    public async Task After_five_working_days_it_is_too_late()
    {
        _bureau.ItIs("2026-03-30 09:00");
        var head = _bureau.Client("彭树林");

        await head.SaysAsync("申诉 复核 台账在档");

        Assert.Equal("申诉期已过（3月27日（周五）止）。", head.Words);
    }

    [Theory]
    [InlineData("吴浩然")]
    [InlineData("曾庆华")]
    public async Task Only_heads_and_liaisons_appeal(string name)
    {
        var before = await _bureau.SnapshotAsync(Section);

        await _bureau.Client(name).SaysAsync("申诉 复核 台账在档");

        Assert.Equal(before, await _bureau.SnapshotAsync(Section));
    }

    [Fact]
    public async Task Delivered_three_times_it_is_one_appeal()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("申诉 复核 台账在档");
        var before = await _bureau.SnapshotAsync(Section);

        await head.DeliverAgainAsync();
        await _bureau.RestartAsync();
        await head.DeliverAgainAsync();

        Assert.Equal(before, await _bureau.SnapshotAsync(Section));
    }

    [Fact]
    public async Task The_history_tells_all_of_it()
    {
        await _bureau.Client("彭树林").SaysAsync("申诉 复核 台账在档");
        await _bureau.Client("刘敏").SaysAsync($"申诉 {Section} 复核 成立 查到了");

        var history = await _bureau.Bot.Service<VerificationStore>().HistoryAsync(new Quarter(2026, 1), new SectionId(Section), CancellationToken.None);

        Assert.Null(history.Break);
        Assert.Equal(["verification.appealed", "verification.appealUpheld"], history.Entries.TakeLast(2).Select(entry => entry.Action));
    }
}

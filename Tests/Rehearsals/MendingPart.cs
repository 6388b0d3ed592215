namespace Wenming.Tests.Rehearsals;

/// <summary>Rectification: five in hand, one of them returned, one waived, one overdue.</summary>
internal sealed class MendingPart(Script script)
{
    public async Task SectionsBeginAsync()
    {
        await script.ItIsAsync("2026-03-31 09:00");
        await script.SaysAsync(QuarterStory.Planning.Head, "整改 开 窗口指示牌不清楚");
        await script.SaysAsync(QuarterStory.Planning.Head, "整改 1 计划 吴浩然 更换三块指示牌 支持 经费800元");
        await script.SaysAsync(QuarterStory.Farmland.Head, "整改 1 计划 马俊杰 每周五清理档案柜");
        await script.SaysAsync(QuarterStory.Registration.Head, "整改 1 计划 韩雨桐 制定整改方案报局里");
        await script.ItIsAsync("2026-04-01 09:00");
    }

    public async Task TheLateOneBeginsAsync()
    {
        await script.SaysAsync(QuarterStory.Enforcement.Head, "整改 1 计划 罗雪梅 两次科务会讲文明用语");
        await script.ItIsAsync("2026-04-08 09:00");
    }

    // One is returned before it is closed, one is waived; nobody closes the own section's.
    public async Task InspectorsCheckAsync()
    {
        await script.SaysAsync(QuarterStory.Planning.Head, "整改 1 提交 已更换，见照片台账3号");
        await script.SaysAsync(QuarterStory.Planning.Head, "整改 1 关闭");
        await script.SaysAsync(QuarterStory.Enforcement.Head, "整改 1 提交 已经讲过一次");
        await script.ItIsAsync("2026-04-15 10:00");
        await script.SaysAsync("刘敏", "整改 执法监察科 1 退回 计划是两次，没有签到表");
        await script.SaysAsync("林海涛", "整改 执法监察科 1 关闭");
        await script.ItIsAsync("2026-04-17 10:00");
        await script.TogetherAsync(
            () => script.SaysAsync(QuarterStory.Enforcement.Head, "整改 1 提交 两次都有签到表，见台账5号"),
            () => script.SaysAsync(QuarterStory.Farmland.Head, "整改 1 提交 已清理三周"));
        await script.TogetherAsync(
            () => script.SaysAsync("刘敏", "整改 执法监察科 1 关闭"),
            () => script.SaysAsync("陈志强", "整改 耕地保护科 1 关闭"),
            () => script.SaysAsync("曾庆华", "整改 办公室 1 免 项目由局里统一调整"));
        await script.SaysAsync("陈志强", "整改 规划科 1 关闭");
    }

    public async Task OneIsOverdueAsync()
    {
        await script.ItIsAsync("2026-04-22 09:00");
        await script.ItIsAsync("2026-04-23 09:00");
    }
}

namespace Wenming.Tests.Rehearsals;

/// <summary>The quarter's close: leaders decide about the flag, the office edits the draft of the summary, a leader releases it, all are told.</summary>
internal sealed class ClosingPart(Script script)
{
    private const string Edited = """
        一季度创建工作总体平稳，五个科室按要求完成自检。
        主要成绩：规划科窗口服务、耕地保护科档案管理有新的办法。
        存在差距：个别科室迟交，有一个科室缺报。
        下一步：限期完成整改，二季度重点检查窗口。
        """;

    public async Task FlagAndSummaryAsync()
    {
        await script.ItIsAsync("2026-04-27 10:00");
        await script.SaysAsync("陈志强", "红旗 决定 规划科");
        await script.SaysAsync("曾庆华", "红旗 决定 执法监察科 平时表现好");
        await script.SaysAsync("曾庆华", "红旗 决定 规划科");
        await script.SaysAsync("陈志强", "小结 稿");
        await script.SaysAsync("陈志强", "小结 改 " + Edited);
        await script.SaysAsync("陈志强", "小结 发布");
        await script.SaysAsync("陈志强", "小结 提交");
        await script.SaysAsync("董淑贤", "小结 发布");
    }

    public async Task EverybodyIsToldAsync()
    {
        await script.ItIsAsync("2026-04-28 09:00");
        await script.ItIsAsync("2026-04-29 09:00");
    }
}

namespace Wenming.Tests.Rehearsals;

/// <summary>The daily assessment: merits and faults, a fact that is proposed twice, a person's name, a limit, and an appeal that strikes an entry.</summary>
internal sealed class DailyPart(Script script)
{
    /// <summary>What counts in the first quarter in the end, by section (rules.md 2, “Daily assessment”).</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Counted = new Dictionary<string, string[]>
    {
        ["办公室"] = ["praised-by-bureau"],
        ["规划科"] = ["good-deed", "information-used", "information-used", "information-used", "information-used", "information-used"],
        ["耕地保护科"] = ["praised-by-district"],
        ["执法监察科"] = ["duty-gap"],
        ["不动产登记中心"] = ["complaint"],
        ["测绘队"] = [],
    };

    private static readonly string[] Papers = ["第3期", "第4期", "第5期", "第6期", "第7期"];

    public async Task ProposeAndConfirmAsync()
    {
        await script.ItIsAsync("2026-03-24 10:00");
        await script.SaysAsync("吴浩然", "日常 规划科 好人好事 3月23日 郑雅婷拾金不昧 依据 群众感谢信");
        await script.TogetherAsync(
            () => script.SaysAsync("吴浩然", "日常 规划科 好人好事 3月23日 拾到群众钱包并送还失主 依据 群众感谢信"),
            () => script.SaysAsync("陈志强", "日常 执法监察科 群众投诉经查属实 3月20日 窗口工作人员态度生硬 依据 信访件7号"),
            () => script.SaysAsync("黄永刚", "日常 耕地保护科 受区级表彰 3月12日 耕地保护先进集体 依据 区政发〔2026〕5号"),
            () => script.SaysAsync("林海涛", "日常 不动产登记中心 群众投诉经查属实 3月19日 排队两小时未叫号 依据 信访件8号"),
            () => script.SaysAsync("李建国", "日常 办公室 受本局表彰 3月16日 档案达标 依据 局发〔2026〕4号"));
        await script.SaysAsync("吴浩然", "日常 规划科 1 确认");
        await script.TogetherAsync(
            () => script.SaysAsync("曾庆华", "日常 规划科 1 确认"),
            () => script.SaysAsync("陈志强", "日常 耕地保护科 1 确认"),
            () => script.SaysAsync("董淑贤", "日常 不动产登记中心 1 确认"),
            () => script.SaysAsync("林海涛", "日常 办公室 1 确认"));
        await script.SaysAsync("曾庆华", "日常 执法监察科 1 确认");
        await TheSameFactAgainAsync();
        await InformationAsync();
    }

    // Proposer and confirmer of the entry do not decide the appeal; the third does, and it is struck.
    public async Task ASectionAppealsAsync()
    {
        await script.SaysAsync("何志远", "申诉 日常 1 当事人不是本科室人员");
        await script.SaysAsync("曾庆华", "申诉 执法监察科 日常 1 不成立 就是他们");
        await script.SaysAsync("董淑贤", "申诉 执法监察科 日常 1 成立 查明是其他单位的窗口");
    }

    /// <summary>The fault that the bot proposed for the overdue rectification; it counts in the quarter in which it fell.</summary>
    public async Task OverdueIsConfirmedAsync()
    {
        await script.ItIsAsync("2026-04-24 10:00");
        await script.SaysAsync("曾庆华", "日常 不动产登记中心 1 确认");
    }

    private async Task TheSameFactAgainAsync()
    {
        await script.SaysAsync("刘敏", "日常 执法监察科 群众投诉经查属实 3月20日 群众反映态度差 依据 信访件7号");
        await script.SaysAsync("刘敏", "日常 执法监察科 2 同一事实");
        await script.SaysAsync("刘敏", "日常 执法监察科 脱岗、值班缺岗 3月21日 值班室无人 依据 值班记录");
        await script.SaysAsync("曾庆华", "日常 执法监察科 3 确认");
    }

    // Five times half a point; the catalogue takes two points a quarter.
    private async Task InformationAsync()
    {
        for (var i = 0; i < Papers.Length; i++)
        {
            await script.SaysAsync("张伟民", $"日常 规划科 信息、简报被采用 3月{9 + i}日 政务信息被采用 依据 局简报{Papers[i]}");
            await script.SaysAsync("刘敏", $"日常 规划科 {i + 2} 确认");
        }
    }
}

namespace Wenming.Tests.Rehearsals;

/// <summary>Vetoes: one that a declared answer reports and two people confirm, and a discipline case that a leader lifts.</summary>
internal sealed class VetoPart(Script script)
{
    public async Task TwoPeopleConfirmAsync()
    {
        await script.ItIsAsync("2026-04-01 15:00");
        await script.SaysAsync("陈志强", "否决 不动产登记中心 1 确认");
        await script.SaysAsync("陈志强", "否决 不动产登记中心 1 确认");
        await script.SaysAsync("宋春生", "否决 不动产登记中心 1 解除 已经处理");
        await script.SaysAsync("曾庆华", "否决 不动产登记中心 1 确认");
    }

    public async Task OneIsLiftedAsync()
    {
        await script.SaysAsync("林海涛", "否决 耕地保护科 纪检案〔2026〕2号");
        await script.SaysAsync("林海涛", "否决 耕地保护科 1 确认");
        await script.SaysAsync("曾庆华", "否决 耕地保护科 1 确认");
        await script.ItIsAsync("2026-04-02 10:00");
        await script.SaysAsync("董淑贤", "否决 耕地保护科 2026Q1 1 解除 案件已撤销");
    }
}

using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Rehearsals;

/// <summary>Verification: three inspectors, one of them for the office's own section, a false answer, and an appeal that is upheld.</summary>
internal sealed class VerificationPart(Script script)
{
    public async Task InspectorsVerifyAsync()
    {
        await script.ItIsAsync("2026-04-10 09:00");
        await script.TogetherAsync(
            () => script.Of("陈志强").LooksAtEverythingAsync(QuarterStory.Planning.Name),
            () => script.Of("刘敏").LooksAtEverythingAsync(QuarterStory.Enforcement.Name, ("C2-04", "false", "", "群众评价表与填报不符，系明知")),
            () => script.Of("林海涛").LooksAtEverythingAsync(QuarterStory.Office.Name, ("C2-01", "changed", "88", "清单12项只完成了88%")));
        await script.SaysAsync("陈志强", "复核 规划科 完成");
        await script.SaysAsync("刘敏", "复核 执法监察科 完成");
        await script.SaysAsync("林海涛", "复核 办公室 完成");
        await script.Of("陈志强").VerifiesAsync(QuarterStory.Farmland.Name, ("C2-01", "changed", "85", "台账只有85%"));
        await script.Of("刘敏").VerifiesAsync(QuarterStory.Registration.Name);
    }

    // Upheld: a colleague looks again, and finds more than the first and less than the section.
    public async Task ASectionAppealsAsync()
    {
        await script.ItIsAsync("2026-04-13 10:00");
        await script.SaysAsync(QuarterStory.Farmland.Head, "申诉 复核 台账第二册没有看");
        await script.SaysAsync("陈志强", "申诉 耕地保护科 复核 不成立 已看全");
        await script.SaysAsync("刘敏", "申诉 耕地保护科 复核 成立 第二册确有三项");
        await script.SaysAsync("刘敏", "复核 耕地保护科 C2-01 改 92.5 两册合计92.5%");
        await script.SaysAsync("刘敏", "复核 耕地保护科 完成");
    }
}

using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;
using Wenming.Tests.Support;

namespace Wenming.Tests.Rehearsals;

/// <summary>
/// The first quarter of 2026 in the demo bureau, from the opening to the flag, all of it said and pressed by people through <c>/api/messages</c>.
/// Dates are those of rules.md 4.4.
/// </summary>
internal sealed class QuarterStory(Bureau bureau, Neighbourhood together)
{
    public static readonly SectionStory Office = new("办公室", "李建国", "5", "4", "4", "5", "4", "5") { HeadBut = [("C2-01", "92.5")] };

    public static readonly SectionStory Planning = new("规划科", "张伟民", "5", "5", "5", "4", "5", "5") { HeadBut = [("C2-02", "NA"), ("C1-02", "93.33")] };

    public static readonly SectionStory Farmland = new("耕地保护科", "黄永刚", "4", "4", "3", "5", "4")
    {
        MembersBut = [("C4-08", "3")],
        HeadBut = [("C2-01", "99"), ("C4-10", "85")],
    };

    public static readonly SectionStory Enforcement = new("执法监察科", "何志远", "3", "4", "4", "5", "3")
    {
        MembersBut = [("C1-07", "2"), ("C4-05", "no")],
        HeadBut = [("C3-07", "1"), ("C2-05", "NA")],
    };

    public static readonly SectionStory Registration = new("不动产登记中心", "宋春生", "5", "5", "5", "5", "5") { HeadBut = [("C2-11", "C")] };

    public static readonly SectionStory Survey = new("测绘队", "彭树林", "5");

    public static readonly IReadOnlyList<SectionStory> Sections = [Office, Planning, Farmland, Enforcement, Registration, Survey];

    /// <summary>The whole quarter.</summary>
    public async Task PlayAsync()
    {
        await OpenAsync();
        await MembersAnswerAsync();
        await HeadsSubmitAsync();
        await SectionsBeginToMendAsync();
        await OneSubmitsLateAsync();
        await InspectorsVerifyAsync();
        await ASectionAppealsAsync();
        await InspectorsCheckWhatWasMendedAsync();
        await OneIsOverdueAsync();
    }

    private Client Of(string name) => bureau.Client(name);

    private Task<BotAnswer> SaysAsync(string name, string words) => Of(name).SaysAsync(words);

    private async Task ItIsAsync(string time)
    {
        bureau.ItIs(time);
        await bureau.RoundAsync();
    }

    // Everybody says a word, and the administrator lends the office an inspector from another section, so that the office's own is verified too.
    private async Task OpenAsync()
    {
        bureau.ItIs("2026-03-17 10:00");
        await together.TogetherAsync(DemoPeople.All.Select(person => (Func<Task>)(() => SaysAsync(person.Name, "帮助"))));
        var people = await System.IO.File.ReadAllTextAsync(Repository.PathOf("Catalog", "demo", "people.csv"));
        await SaysAsync("赵文博", "名册 导入\n" + people.Replace("林海涛,执法监察科,纪检", "林海涛,执法监察科,纪检、文明办", StringComparison.Ordinal));
        await SaysAsync("赵文博", "名册 确认");
        await ItIsAsync("2026-03-18 09:00");
    }

    private async Task MembersAnswerAsync()
    {
        await ItIsAsync("2026-03-20 10:00");
        await together.TogetherAsync(Sections.Select(section => (Func<Task>)(() => AnswerAsync(section))));
    }

    private async Task AnswerAsync(SectionStory section)
    {
        foreach (var (name, scale) in section.Members.Zip(section.Scales))
            await Of(name).AnswersAllAsync(scale, "yes", [.. section.MembersBut, ("C2-06", "A")]);
    }

    private async Task HeadsSubmitAsync()
    {
        await ItIsAsync("2026-03-26 09:00");
        await ItIsAsync("2026-03-30 10:00");
        SectionStory[] onTime = [Office, Planning, Farmland, Registration];
        await together.TogetherAsync(onTime.Select(section => (Func<Task>)(() => Of(section.Head).FillsSheetAsync([.. section.HeadBut]))));
        foreach (var section in onTime)
            await SubmitAsync(section);
    }

    // Each head first tries without the declaration, which changes nothing.
    private async Task SubmitAsync(SectionStory section)
    {
        var head = Of(section.Head);
        await head.SaysAsync("自检 科室表");
        await head.PressAsync("提交");
        await head.Fill("declared", "true").PressAsync("提交");
    }

    private async Task SectionsBeginToMendAsync()
    {
        await ItIsAsync("2026-03-31 09:00");
        await SaysAsync(Planning.Head, "整改 开 窗口指示牌不清楚");
        await SaysAsync(Planning.Head, "整改 1 计划 吴浩然 更换三块指示牌 支持 经费800元");
        await SaysAsync(Farmland.Head, "整改 1 计划 马俊杰 每周五清理档案柜");
        await SaysAsync(Registration.Head, "整改 1 计划 韩雨桐 制定整改方案报局里");
        await ItIsAsync("2026-04-01 09:00");
    }

    // Three working days late: 1, 2 and 3 April.
    private async Task OneSubmitsLateAsync()
    {
        await ItIsAsync("2026-04-03 09:30");
        await Of(Enforcement.Head).FillsSheetAsync([.. Enforcement.HeadBut]);
        await SubmitAsync(Enforcement);
        await SaysAsync(Enforcement.Head, "整改 1 计划 罗雪梅 两次科务会讲文明用语");
        await ItIsAsync("2026-04-08 09:00");
    }

    private async Task InspectorsVerifyAsync()
    {
        await ItIsAsync("2026-04-10 09:00");
        await together.TogetherAsync(
            () => Of("陈志强").LooksAtEverythingAsync(Planning.Name),
            () => Of("刘敏").LooksAtEverythingAsync(Enforcement.Name, ("C2-04", "false", "", "群众评价表与填报不符，系明知")),
            () => Of("林海涛").LooksAtEverythingAsync(Office.Name, ("C2-01", "changed", "88", "清单12项只完成了88%")));
        await SaysAsync("陈志强", "复核 规划科 完成");
        await SaysAsync("刘敏", "复核 执法监察科 完成");
        await SaysAsync("林海涛", "复核 办公室 完成");
        await Of("陈志强").VerifiesAsync(Farmland.Name, ("C2-01", "changed", "85", "台账只有85%"));
        await Of("刘敏").VerifiesAsync(Registration.Name);
    }

    // Upheld: a colleague looks again, and finds more than the first and less than the section.
    private async Task ASectionAppealsAsync()
    {
        await ItIsAsync("2026-04-13 10:00");
        await SaysAsync(Farmland.Head, "申诉 复核 台账第二册没有看");
        await SaysAsync("陈志强", "申诉 耕地保护科 复核 不成立 已看全");
        await SaysAsync("刘敏", "申诉 耕地保护科 复核 成立 第二册确有三项");
        await SaysAsync("刘敏", "复核 耕地保护科 C2-01 改 92.5 两册合计92.5%");
        await SaysAsync("刘敏", "复核 耕地保护科 完成");
    }

    // One is returned before it is closed, one is waived; nobody closes the own section's.
    private async Task InspectorsCheckWhatWasMendedAsync()
    {
        await SaysAsync(Planning.Head, "整改 1 提交 已更换，见照片台账3号");
        await SaysAsync(Planning.Head, "整改 1 关闭");
        await SaysAsync(Enforcement.Head, "整改 1 提交 已经讲过一次");
        await ItIsAsync("2026-04-15 10:00");
        await SaysAsync("刘敏", "整改 执法监察科 1 退回 计划是两次，没有签到表");
        await SaysAsync("林海涛", "整改 执法监察科 1 关闭");
        await ItIsAsync("2026-04-17 10:00");
        await together.TogetherAsync(
            () => SaysAsync(Enforcement.Head, "整改 1 提交 两次都有签到表，见台账5号"),
            () => SaysAsync(Farmland.Head, "整改 1 提交 已清理三周"));
        await together.TogetherAsync(
            () => SaysAsync("刘敏", "整改 执法监察科 1 关闭"),
            () => SaysAsync("陈志强", "整改 耕地保护科 1 关闭"),
            () => SaysAsync("曾庆华", "整改 办公室 1 免 项目由局里统一调整"));
        await SaysAsync("陈志强", "整改 规划科 1 关闭");
    }

    private async Task OneIsOverdueAsync()
    {
        await ItIsAsync("2026-04-22 09:00");
        await ItIsAsync("2026-04-23 09:00");
    }
}

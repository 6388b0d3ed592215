using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Rehearsals;

/// <summary>The self-check: everybody answers, five heads submit, one of them late, and one never does.</summary>
internal sealed class SelfCheckPart(Script script)
{
    // Everybody says a word, and the administrator lends the office an inspector from another section, so that the office's own is verified too.
    public async Task OpenAsync()
    {
        await script.ItIsAsync("2026-03-17 10:00");
        await script.TogetherAsync(DemoPeople.All.Select(person => (Func<Task>)(() => script.SaysAsync(person.Name, "帮助"))));
        var people = await System.IO.File.ReadAllTextAsync(Repository.PathOf("Catalog", "demo", "people.csv"));
        await script.SaysAsync("赵文博", "名册 导入\n" + people.Replace("林海涛,执法监察科,纪检", "林海涛,执法监察科,纪检、文明办", StringComparison.Ordinal));
        await script.SaysAsync("赵文博", "名册 确认");
        await script.ItIsAsync("2026-03-18 09:00");
    }

    public async Task MembersAnswerAsync()
    {
        await script.ItIsAsync("2026-03-20 10:00");
        await script.TogetherAsync(QuarterStory.Sections.Select(section => (Func<Task>)(() => AnswerAsync(section))));
    }

    private async Task AnswerAsync(SectionStory section)
    {
        foreach (var (name, scale) in section.Members.Zip(section.Scales))
            await script.Of(name).AnswersAllAsync(scale, "yes", [.. section.MembersBut, ("C2-06", "A")]);
    }

    public Task FirstReminderAsync() => script.ItIsAsync("2026-03-26 09:00");

    public async Task HeadsSubmitAsync()
    {
        await script.ItIsAsync("2026-03-30 10:00");
        SectionStory[] onTime = [QuarterStory.Office, QuarterStory.Planning, QuarterStory.Farmland, QuarterStory.Registration];
        await script.TogetherAsync(onTime.Select(section => (Func<Task>)(() => script.Of(section.Head).FillsSheetAsync([.. section.HeadBut]))));
        foreach (var section in onTime)
            await SubmitAsync(section);
    }

    // Each head first tries without the declaration, which changes nothing.
    private async Task SubmitAsync(SectionStory section)
    {
        var head = script.Of(section.Head);
        await head.SaysAsync("自检 科室表");
        await head.PressAsync("提交");
        await head.Fill("declared", "true").PressAsync("提交");
    }

    // Three working days late: 1, 2 and 3 April.
    public async Task OneSubmitsLateAsync()
    {
        await script.ItIsAsync("2026-04-03 09:30");
        await script.Of(QuarterStory.Enforcement.Head).FillsSheetAsync([.. QuarterStory.Enforcement.HeadBut]);
        await SubmitAsync(QuarterStory.Enforcement);
    }
}

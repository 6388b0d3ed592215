using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>Two members at once, two devices of one person at once, two people on one sheet at once: nothing is lost.</summary>
public sealed class AtOnceTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task All_members_of_a_section_answer_at_once()
    {
        var members = DemoPeople.Of("规划科").Select(_bureau.Client).ToList();

        await Task.WhenAll(members.Select((member, i) => member.AnswersAllAsync(scale: $"{i % 5 + 1}")));

        for (var i = 0; i < members.Count; i++)
        {
            var stored = await _bureau.StoredAsync(members[i]);
            Assert.Equal(18, stored.Count);
            Assert.Equal($"{i % 5 + 1}", stored["C1-07"]);
        }
    }

    [Fact]
    public async Task Two_devices_of_one_person_press_at_once_and_both_answers_arrive()
    {
        var devices = new[] { _bureau.Client("郑雅婷"), _bureau.Client("郑雅婷") };
        foreach (var device in devices)
            await device.SaysAsync("自检");
        devices[0].Fill("C1-06", "yes");
        devices[1].Fill("C1-07", "3");

        await Task.WhenAll(devices.Select(device => device.PressAsync("保存")));
        var overtaken = Assert.Single(devices, device => device.Card.Notices[0].Contains("没有写入任何内容", StringComparison.Ordinal));
        await overtaken.PressAsync("保存");

        var stored = await _bureau.StoredAsync(devices[0]);
        Assert.Equal(("yes", "3"), (stored["C1-06"], stored["C1-07"]));
    }

    [Fact]
    public async Task The_same_press_delivered_many_times_at_once_is_one_save_with_one_answer()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("下一页");
        var once = await _bureau.SnapshotAsync("规划科");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => zheng.DeliverAgainAsync()));

        Assert.Single(answers.Select(answer => answer.Card!.Json.GetRawText()).Distinct());
        Assert.Equal(once, await _bureau.SnapshotAsync("规划科"));
    }

    [Fact]
    public async Task Head_and_deputy_press_at_once_on_one_page_and_both_answers_arrive()
    {
        var people = new[] { _bureau.Client("张伟民"), _bureau.Client("孙丽华") };
        foreach (var person in people)
            await person.SaysAsync("自检 科室表");
        people[0].Fill("C1-01", "yes");
        people[1].Fill("C1-05", "B");

        await Task.WhenAll(people.Select(person => person.PressAsync("保存")));
        var overtaken = Assert.Single(people, person => person.Card.Notices[0].Contains("没有写入任何内容", StringComparison.Ordinal));
        await overtaken.PressAsync("保存");

        var stored = await _bureau.StoredSheetAsync("规划科");
        Assert.Equal(("yes", "B"), (stored["C1-01"], stored["C1-05"]));
    }

    [Fact]
    public async Task Who_is_overtaken_on_another_page_finds_there_what_was_typed()
    {
        var head = _bureau.Client("张伟民");
        var deputy = _bureau.Client("孙丽华");
        await deputy.SaysAsync("自检 科室表");
        await deputy.SeesAsync("C2-07");
        await head.SaysAsync("自检 科室表");
        while (!head.Card.Questions.Contains("C1-01"))
            await head.PressAsync("上一页");
        await head.Fill("C1-01", "yes").PressAsync("保存");

        await deputy.Fill("C2-07", "A").Fill("C2-12", "排队时间长").PressAsync("下一页");
        Assert.Contains("没有写入任何内容", Assert.Single(deputy.Card.Notices), StringComparison.Ordinal);
        Assert.Equal(("A", "排队时间长"), (deputy.Card.Filled("C2-07"), deputy.Card.Filled("C2-12")));
        await deputy.PressAsync("下一页");

        var stored = await _bureau.StoredSheetAsync("规划科");
        Assert.Equal(("yes", "A", "排队时间长"), (stored["C1-01"], stored["C2-07"], stored["C2-12"]));
    }

    [Fact]
    public async Task Only_one_of_two_submissions_at_once_counts_and_both_are_told_the_same()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();
        var deputy = _bureau.Client("孙丽华");
        await deputy.SaysAsync("自检 科室表");
        head.Fill("declared", "true");
        deputy.Fill("declared", "true");
        var before = Revision(await _bureau.RowsAsync("规划科", "sheet"));

        await Task.WhenAll(head.PressAsync("提交"), deputy.PressAsync("提交"));

        Assert.Contains("已于3月20日（周五） 09:00提交", head.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("已于3月20日（周五） 09:00提交", deputy.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before + 1, Revision(await _bureau.RowsAsync("规划科", "sheet")));
    }

    private static long Revision(IReadOnlyList<Wenming.Tables.Row> rows) =>
        rows.Single(row => row.Properties.Text("QuestionId") is null).Properties.Whole("Revision")!.Value;
}

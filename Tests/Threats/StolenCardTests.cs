using System.Text.Json;
using Wenming.Tests.Conversations.Bulletins;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Mutations;
using Wenming.Tests.Support;

namespace Wenming.Tests.Threats;

/// <summary>
/// Every button on every card that anybody of the bureau gets, pressed by somebody else with the same data: a card says what to do, never who may.
/// Cards that no one ever got are in Conversations/ForgedCardTests and Conversations/Bulletins.
/// </summary>
public sealed class StolenCardTests : IAsyncLifetime
{
    private static readonly string[] Owners = ["郑雅婷", "彭树林", "张伟民", "吴浩然", "陈志强", "刘敏", "曾庆华", "董淑贤", "赵文博"];

    private readonly MemoryTableStore _tables;
    private readonly Newsroom _room;

    public StolenCardTests()
    {
        _tables = new MemoryTableStore(new FakeClock());
        _room = new Newsroom(storage: _ => _tables);
    }

    private TestBot Bot => _room.Bureau.Bot;

    public async Task InitializeAsync()
    {
        await _room.PublishesAsync(more: ("receipt", "true"));
        await Newsroom.WritesAsync(_room.Office, "二季度简报", "草稿。");
        await _room.Office.PressAsync("提交审批");
        await Bot.SaysAsync(TestPerson.Stranger, "加入 规划科");
        await Bot.SaysAsync(DemoPeople.Named("赵文博"), "名册 导入\n" + File.ReadAllText(Repository.PathOf("Catalog", "demo", "people.csv")));
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task A_stranger_who_presses_them_changes_nothing()
    {
        var attacker = new TestPerson("66666666-6666-6666-6666-666666666666", "外人");
        var presses = await StealAsync(attacker);

        var changed = await PressAsync(presses, attacker);

        Assert.InRange(presses.Count, 60, 2000);
        Findings.AssertNone(changed);
    }

    [Fact]
    public async Task A_member_of_another_section_changes_only_what_is_that_members_own()
    {
        var attacker = DemoPeople.Of("执法监察科")[^1];
        var presses = await StealAsync(attacker);

        var changed = await PressAsync(presses, attacker);

        Findings.AssertNone(changed);
    }

    // Everything that people of every role are shown, as the attacker's own presses.
    private async Task<IReadOnlyList<string>> StealAsync(TestPerson attacker)
    {
        foreach (var name in Owners)
        {
            foreach (var said in RealActivities.Of(FakeTeams.ServiceUrl, [DemoPeople.Named(name).ObjectId]))
                (await Bot.PostTextAsync(said)).Dispose();
        }

        return
        [
            .. Bot.Teams.Calls
                .SelectMany(call => RealActivities.PressesOf(call.Body.GetRawText(), FakeTeams.ServiceUrl, attacker.ObjectId))
                .Distinct(),
        ];
    }

    private async Task<IReadOnlyList<string>> PressAsync(IReadOnlyList<string> presses, TestPerson attacker)
    {
        var changed = new List<string>();
        var before = Snapshot(attacker);
        for (var i = 0; i < presses.Count; i++)
        {
            using var response = await Bot.PostTextAsync(presses[i].Replace("\"id\":\"b", $"\"id\":\"s{i}-", StringComparison.Ordinal));
            var after = Snapshot(attacker);
            changed.AddRange(after.Except(before).Select(row => $"{row} after {JsonDocument.Parse(presses[i]).RootElement.GetProperty("value").GetRawText()}"));
            before = after;
        }

        return changed;
    }

    // What every turn writes, and the rows that are about the attacker, are left out.
    private HashSet<string> Snapshot(TestPerson attacker) =>
    [
        .. _tables.AllRows
            .Where(entry => entry.Table is not ("Turns" or "Conversations"))
            .Where(entry => !$"{entry.Row.PartitionKey} {entry.Row.RowKey}".Contains(attacker.ObjectId, StringComparison.Ordinal))
            .Select(entry => $"{entry.Table} {entry.Row.PartitionKey} {entry.Row.RowKey} {entry.Row.ETag}"),
    ];
}

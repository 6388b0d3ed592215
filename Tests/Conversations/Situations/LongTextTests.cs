using System.Text;
using Wenming.Bot.Turns;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>However much is typed and whatever signs it is made of: an answer comes, and it fits into every host (28 KB, teams.md row 11).</summary>
public sealed class LongTextTests : IAsyncLifetime
{
    private const int MostBytes = 28 * 1024;

    private readonly Bureau _bureau = Bureau.Open();

    public static TheoryData<string> Signs => new()
    {
        new string('文', 30_000),
        new string('x', 90_000),
        string.Concat(Enumerable.Repeat("😀", 20_000)),
        string.Concat(Enumerable.Repeat("👨‍👩‍👧 ", 5_000)),
        string.Concat(Enumerable.Repeat("𠮷野家\n", 6_000)),
        new string('*', 60_000),
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [MemberData(nameof(Signs))]
    public async Task Alone_and_behind_every_command_it_gets_an_answer_that_fits(string signs)
    {
        var faults = new List<string>();
        foreach (var person in new[] { "郑雅婷", "彭树林", "陈志强", "曾庆华", "赵文博" }.Select(name => DemoPeople.Named(name)).Append(TestPerson.Stranger))
        {
            var client = _bureau.Client(person);
            foreach (var words in Commands().Select(command => $"{command} {signs}").Prepend(signs))
                faults.AddRange(await FaultsAsync(client, words));
        }

        Findings.AssertNone(faults);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public async Task As_an_answer_in_the_typed_walk_too(string signs)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        Findings.AssertNone(await FaultsAsync(zheng, signs));
        Assert.Contains("[1/18] C1-06", zheng.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_quoted_back_never_ends_in_half_a_sign()
    {
        var said = await _bureau.Client("郑雅婷").SaysAsync("a" + string.Concat(Enumerable.Repeat("😀", 60)));

        Assert.Contains("😀…", said.Words, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', said.Words);
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(Client client, string words)
    {
        var before = _bureau.Bot.Teams.Calls.Count;
        await client.SaysAsync(words);
        var sent = _bureau.Bot.Teams.Calls.Skip(before).Select(call => Encoding.UTF8.GetByteCount(call.Body.GetRawText())).ToList();
        var asked = $"{client.Person.Name} wrote “{words[..12]}…”";
        return sent.Count == 0 ? [$"{asked} and got nothing."] : [.. sent.Where(bytes => bytes > MostBytes).Select(bytes => $"{asked} and got {bytes} bytes.")];
    }

    private IReadOnlyList<string> Commands() =>
        [.. _bureau.Bot.Service<IEnumerable<IChatCommand>>().Select(command => command.Words.Name.Zh).Where(word => word is not ("卡片" or "文字"))];
}

using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Permissions;

/// <summary>
/// Walks the matrix of rules.md 6.2 through <c>POST /api/messages</c>: every role tries every action, typed and with forged buttons of another section,
/// quarter and person. Who may, can; everybody else gets a sentence and no row changes. Nobody changes or deletes a line of a history on the way.
/// </summary>
public sealed class PermissionWalkTests : IAsyncLifetime
{
    private static readonly string[] Tables =
        ["SelfChecks", "Standings", "Vetoes", "Rectifications", "DailyAssessments", "Bulletins", "Flags", "Roster", "Calendar", "Views"];

    private readonly Bureau _bureau = Bureau.Open();
    private readonly List<string> _findings = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Every_role_tries_every_action_and_only_those_who_may_change_or_read_anything()
    {
        await SubmitAsync();
        await WalkAsync(PermissionMatrix.Before);
        await _bureau.Client("陈志强").VerifiesAsync(PermissionMatrix.Section);
        await WalkAsync(PermissionMatrix.After);
        _bureau.ItIs("2026-04-23 09:00");
        await WalkAsync(PermissionMatrix.AtTheClose);

        Wenming.Tests.Support.Findings.AssertNone(_findings);
        Assert.Contains(Rows().Keys, IsHistory);
    }

    [Fact]
    public async Task A_right_that_is_not_as_the_matrix_says_is_reported()
    {
        await SubmitAsync();

        await WalkAsync(
        [
            new PermissionTry("Rectification", "整改 规划科 开 改善窗口秩序", "陈志强 吴浩然") { Writes = "Rectifications" },
            new PermissionTry("Full table of all sections", "排名", "陈志强 吴浩然") { Reads = "测绘队" },
            new PermissionTry("Self-check answers", "排名 规划科 差距", "陈志强")
            {
                Reads = "C2-01",
                Hides = ("陈志强", "规划科"),
                Card = ("陈志强", "排名 规划科", "差距"),
            },
            new PermissionTry("Veto event", "否决 规划科 1 确认", "陈志强")
            {
                Writes = "Vetoes",
                Card = ("陈志强", "否决 规划科 1", "确认"),
            },
        ]);

        Assert.Contains(_findings, finding => finding.StartsWith("张伟民 typed “整改 规划科 开 改善窗口秩序” and changed Rectifications", StringComparison.Ordinal));
        Assert.Contains(_findings, finding => finding.StartsWith("吴浩然 may “整改 规划科 开 改善窗口秩序”, but nothing changed", StringComparison.Ordinal));
        Assert.Contains(_findings, finding => finding == "曾庆华 typed “排名” and read “测绘队”.");
        Assert.Contains(_findings, finding => finding == "曾庆华 forged “差距” of 排名 规划科 and read “C2-01”.");
        Assert.Contains(_findings, finding => finding == "陈志强 may “排名 规划科 差距”, but not read “规划科” in it.");
        Assert.Contains(_findings, finding => finding.StartsWith("吴浩然 may “排名”, but did not read", StringComparison.Ordinal));
        Assert.Contains(_findings, finding => finding.StartsWith("曾庆华 typed “否决 规划科 1 确认” and changed Standings", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_of_the_matrix_is_tried_or_named_with_its_reason()
    {
        var named = PermissionMatrix.Before.Concat(PermissionMatrix.After).Concat(PermissionMatrix.AtTheClose).Select(one => one.Object)
            .Concat(PermissionMatrix.NotBuilt.Select(one => one.Row))
            .Concat(PermissionMatrix.Elsewhere.Select(one => one.Row));

        Assert.Equal(PermissionMatrix.Rows.Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_not_built_has_no_command_yet()
    {
        var words = _bureau.Bot.Service<IEnumerable<IChatCommand>>().SelectMany(command => command.Words.Aliases.Append(command.Words.Name.Zh)).ToHashSet();

        Assert.DoesNotContain(PermissionMatrix.NotBuilt, one => words.Contains(one.Word));
    }

    // Nobody but the head and the liaison submits, whoever presses the head's own button.
    private async Task SubmitAsync()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync(("C1-11", "yes"), ("C2-01", "0"));
        head.Fill("declared", "true");
        var review = head.Card;
        var before = Rows();
        foreach (var name in PermissionMatrix.Cast.Except(["张伟民", "孙丽华"]))
        {
            await _bureau.Client(name).PressOnAsync(review, "提交");
            Compare(before, Rows(), $"{name} pressed 提交");
        }

        await head.PressOnAsync(review, "提交");
        Assert.NotEqual(before, Rows());
    }

    private async Task WalkAsync(IReadOnlyList<PermissionTry> tries)
    {
        foreach (var one in tries)
        {
            var before = Rows();
            foreach (var name in PermissionMatrix.Cast.Except(Names(one.May + ' ' + one.MayToo)))
                await IsRefusedAsync(one, name, before);
            await IsForgedAsync(one);
            foreach (var name in Names(one.May))
                await IsDoneAsync(one, name);
        }
    }

    private async Task IsRefusedAsync(PermissionTry one, string name, IReadOnlyDictionary<string, string> before)
    {
        var client = _bureau.Client(name);
        var answer = await client.SaysAsync(one.Words);
        Compare(before, Rows(), $"{name} typed “{one.Words}”");
        if (string.IsNullOrWhiteSpace(answer.Words))
            _findings.Add($"{name} typed “{one.Words}” and got no sentence.");
        if (one.Reads is { } secret && answer.Words.Contains(secret, StringComparison.Ordinal))
            _findings.Add($"{name} typed “{one.Words}” and read “{secret}”.");
        if (one is { Writes: null, Reads: null } && !answer.Words.Contains("只供这些人员使用", StringComparison.Ordinal))
            _findings.Add($"{name} typed “{one.Words}” and was not told for whom it is: {answer.Words}");
    }

    // The button of somebody who may, pressed by everybody who may not, also with another section, quarter and person in it.
    private async Task IsForgedAsync(PermissionTry one)
    {
        if (one.Card is not var (shownTo, words, title))
            return;
        var entitled = _bureau.Client(shownTo);
        await entitled.SaysAsync(words);
        var button = entitled.Card.Button(title);
        var data = button.Data.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!);
        foreach (var input in entitled.Card.Inputs)
            data[input.Name] = input.Choices.Count > 0 ? input.Choices.Keys.First() : "不必";
        var before = Rows();
        foreach (var name in PermissionMatrix.Cast.Except(Names(one.May + ' ' + one.MayToo)))
        {
            var client = _bureau.Client(name);
            foreach (var forged in Forgeries(data, client.Person.ObjectId))
            {
                var answer = await client.ForgeAsync(new CardCommand(button.Verb, forged));
                Compare(before, Rows(), $"{name} forged “{title}” of {words}");
                if (one.Reads is { } secret && answer.Words.Contains(secret, StringComparison.Ordinal))
                    _findings.Add($"{name} forged “{title}” of {words} and read “{secret}”.");
            }
        }
    }

    private static IEnumerable<Dictionary<string, string>> Forgeries(Dictionary<string, string> data, string person)
    {
        yield return data;
        foreach (var (key, value) in new[] { ("section", "测绘队"), ("quarter", "2025Q4"), ("person", person), ("by", person), ("roles", "文明办") })
            yield return new Dictionary<string, string>(data) { [key] = value };
    }

    private async Task IsDoneAsync(PermissionTry one, string name)
    {
        foreach (var (who, says) in one.Before.Select(line => (line.Split(':')[0], line.Split(':')[1])))
            await _bureau.Client(who).SaysAsync(says);
        var before = Rows();
        var answer = await _bureau.Client(name).SaysAsync(one.Words);
        var after = Rows();
        if (one.Writes is { } table && before.Where(row => Of(table, row)).SequenceEqual(after.Where(row => Of(table, row))))
            _findings.Add($"{name} may “{one.Words}”, but nothing changed: {answer.Words}");
        if (one.Reads is { } wanted && !answer.Words.Contains(wanted, StringComparison.Ordinal))
            _findings.Add($"{name} may “{one.Words}”, but did not read “{wanted}”: {answer.Words}");
        if (one.Hides is var (from, hidden) && from == name && answer.Words.Contains(hidden, StringComparison.Ordinal))
            _findings.Add($"{name} may “{one.Words}”, but not read “{hidden}” in it.");
        if (answer.Words.Contains("只供这些人员使用", StringComparison.Ordinal))
            _findings.Add($"{name} may “{one.Words}”, but was told that it is for others.");
        _findings.AddRange(before.Where(row => IsHistory(row.Key) && after.GetValueOrDefault(row.Key) != row.Value)
            .Select(row => $"{name} changed a line of a history by “{one.Words}”: {row.Key}"));
    }

    private void Compare(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, string what)
    {
        // Looks at results are recorded, whoever looks.
        var changed = before.Keys.Union(after.Keys)
            .Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
            .Where(key => !Of("Views", KeyValuePair.Create(key, "")) || before.ContainsKey(key) && IsHistory(key))
            .ToList();
        if (changed.Count > 0)
            _findings.Add($"{what} and changed {string.Join(", ", changed)}.");
    }

    private static bool IsHistory(string key) => key.Contains(" audit|", StringComparison.Ordinal);

    private static bool Of(string table, KeyValuePair<string, string> row) => row.Key.StartsWith(table + " ", StringComparison.Ordinal);

    private static string[] Names(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private IReadOnlyDictionary<string, string> Rows() => TableSnapshot.Of(_bureau, Tables);
}

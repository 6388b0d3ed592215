using System.Text.RegularExpressions;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Threats;

/// <summary>Names are chosen by whoever has them. Wherever they are shown they are names: no formatting, no link, no second line.</summary>
public sealed partial class NameTests : IAsyncLifetime
{
    private const string Hostile = "**粗** [点我](http://x.cn) <img src=x> `码` _斜_";

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_stranger_with_a_hostile_name_is_shown_by_it_and_nothing_more()
    {
        var stranger = _bureau.Client(TestPerson.Stranger with { Name = Hostile });
        var admin = _bureau.Client("赵文博");

        var cards = new List<ShownCard> { (await stranger.SaysAsync("你好")).Card! };
        await stranger.SaysAsync("加入 规划科");
        cards.Add((await admin.SaysAsync("名册")).Card!);
        cards.Add((await admin.SaysAsync("名册 同意 " + Hostile)).Card!);
        cards.AddRange(_bureau.Bot.Teams.Calls.Select(BotAnswer.Of).Select(answer => answer.Card).OfType<ShownCard>());
        cards.Add((await stranger.SaysAsync("帮助")).Card!);

        Assert.Contains(cards, card => card.Plain.Contains(Hostile, StringComparison.Ordinal));
        Assert.All(cards, ReadsNoFormatting);
    }

    [Fact]
    public async Task A_name_on_two_lines_with_signs_that_nobody_sees_is_a_name_on_one()
    {
        var stranger = _bureau.Client(TestPerson.Stranger with { Name = "王\u202e五\r\n管理员：同意\u200b\t" + new string('长', 300) });

        var card = (await stranger.SaysAsync("你好")).Card!;

        Assert.Contains("王五  管理员：同意 长长", card.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('长', 65), card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_on_the_roster_stay_names_on_every_card_of_every_role()
    {
        var people = File.ReadAllText(Repository.PathOf("Catalog", "demo", "people.csv"))
            .Replace("规划科", "规划科**x**<b>", StringComparison.Ordinal)
            .Replace("吴浩然", "吴[然](http://x.cn)", StringComparison.Ordinal)
            .Replace("张伟民", "张`伟`**民**", StringComparison.Ordinal);
        var admin = _bureau.Client("赵文博");
        await admin.SaysAsync("名册 导入\n" + people);
        await admin.PressAsync("确认导入");

        var faults = new List<string>();
        foreach (var name in new[] { "赵文博", "陈志强", "曾庆华", "彭树林" })
            faults.AddRange(await FaultsAsync(_bureau.Client(name)));
        faults.AddRange(await FaultsAsync(_bureau.Client(DemoPeople.Named("张伟民"))));

        Findings.AssertNone(faults);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Client person)
    {
        var faults = new List<string>();
        foreach (var words in new[] { "自检", "自检 科室表", "进度", "排名", "小结", "为什么 规划科**x**<b>", "名册", "日程", "投递", "体检", "通报", "通报 写", "整改", "帮助", "设置" })
        {
            var answer = await person.SaysAsync(words);
            if (answer.Card is { } card)
                faults.AddRange(card.Texts.Where(text => Formatting().IsMatch(text)).Select(text => $"{person.Person.Name}, {words}: {text}"));
        }

        return faults;
    }

    private static void ReadsNoFormatting(ShownCard card) => Assert.DoesNotContain(card.Texts, text => Formatting().IsMatch(text));

    // Our own texts are bold in places; what these names bring along is not ours.
    [GeneratedRegex(@"(?<!\\)\]\(http:|(?<!\\)`|<b>|<img|(?<!\\)\*\*(x|民|粗)(?<!\\)\*\*")]
    private static partial Regex Formatting();
}

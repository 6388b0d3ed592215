using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Protocol.Peers;

/// <summary>The bot talks to the vendor's SDK over real sockets: it posts, and it is the connector that the bot calls back.</summary>
public sealed class SdkPeerTests
{
    private const string Chat = "a:chat;messageid=17";

    [SkippableFact]
    public async Task Every_activity_that_the_bot_sends_is_one_by_the_vendors_own_schema()
    {
        var steps = await PostAsync(SdkPeer.NoSwagger);

        Assert.All(steps, step => Assert.Equal(200, step.Status));
        Assert.Empty(steps.SelectMany(step => step.Problems));
        Assert.True(steps.Sum(step => step.Calls.Count) >= 12);
    }

    [SkippableFact]
    public async Task Every_activity_that_the_bot_sends_is_one_by_the_published_swagger()
    {
        var swagger = VendorFiles.Require("ConnectorAPI.json");

        var steps = await PostAsync(Path.GetDirectoryName(swagger)!);

        Assert.Empty(steps.SelectMany(step => step.Problems));
    }

    [SkippableFact]
    public async Task The_vendors_connector_is_called_where_it_expects_it()
    {
        await using var bot = await RunningBot.StartAsync();

        var steps = await SdkPeer.PostAsync(bot.Address, SdkPeer.NoSwagger, [Says("帮助"), Submits("sdk-1"), ExpectsReplies("帮助"), SaysInGroup("进度"), Invokes("no/such")]);

        Assert.Equal(["reply", "update", "", "send reply", ""], steps.Select(step => string.Join(' ', step.Operations)));
        Assert.Equal((Chat, "in-1"), (steps[0].Calls[0].Conversation, steps[0].Calls[0].ReplyTo));
        Assert.Equal((Chat, "sdk-1"), (steps[1].Calls[0].Conversation, steps[1].Calls[0].Updated));
        Assert.Equal(1, steps[2].Body.GetProperty("activities").GetArrayLength());
        Assert.Equal([200, 200, 200, 200, 501], steps.Select(step => step.Status));
    }

    private static async Task<IReadOnlyList<PeerStep>> PostAsync(string swagger)
    {
        await using var bot = await RunningBot.StartAsync();
        return await SdkPeer.PostAsync(bot.Address, swagger,
        [
            FirstContact("installationUpdate"), FirstContact("conversationUpdate"),
            .. ((string[])["帮助", "没有这个命令", "自检", "文字", "自检", "六", "是", "停", "卡片", "进度", "排名", "为什么", "设置 英文", "help"]).Select(Says),
            Submits("sdk-1"), ExpectsReplies("自检"), SaysInGroup("排名"), Invokes("adaptiveCard/action"), Activity("messageReaction"), Activity("somethingNew"),
        ]);
    }

    private static Dictionary<string, object> Says(string words) => new(Activity("message")) { ["text"] = words };

    private static Dictionary<string, object> ExpectsReplies(string words) => new(Says(words)) { ["deliveryMode"] = "expectReplies" };

    private static Dictionary<string, object> SaysInGroup(string words) => new(Says(words))
    {
        ["conversation"] = new { id = "19:group@thread.v2", conversationType = "groupChat", isGroup = true, tenantId = "tenant-1" },
    };

    private static Dictionary<string, object> Submits(string card)
    {
        var command = new OpenCommand(new Quarter(2026, 1), WalkKind.Member).ToCommand();
        return new(Activity("message"))
        {
            ["replyToId"] = card,
            ["value"] = new Dictionary<string, string>(command.Data) { [CardCommand.VerbKey] = command.Verb },
        };
    }

    private static Dictionary<string, object> Invokes(string name)
    {
        var command = new OpenCommand(new Quarter(2026, 1), WalkKind.Member).ToCommand();
        return new(Activity("invoke"))
        {
            ["name"] = name,
            ["value"] = new { action = new { type = "Action.Execute", verb = command.Verb, data = command.Data }, trigger = "manual" },
        };
    }

    private static Dictionary<string, object> FirstContact(string type) => new(Activity(type))
    {
        ["action"] = "add",
        ["membersAdded"] = new[] { new { id = "28:bot" } },
    };

    private static Dictionary<string, object> Activity(string type) => new()
    {
        ["type"] = type,
        ["channelId"] = "msteams",
        ["timestamp"] = "2026-03-20T01:00:00.000Z",
        ["from"] = new { id = "29:wu", name = "吴浩然", aadObjectId = "00000000-0000-4000-8000-000000000203" },
        ["recipient"] = new { id = "28:bot", name = "文明" },
        ["conversation"] = new { id = Chat, conversationType = "personal", tenantId = "tenant-1" },
        ["locale"] = "zh-CN",
    };
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Wenming.Tests.Mutations;

/// <summary>Activities as Teams, Web Chat and the SDK really send them, and the presses of every button on cards that the bot really sent.</summary>
internal static class RealActivities
{
    private const string Common = """
        "channelId":"msteams","serviceUrl":"SERVICE","locale":"zh-CN","timestamp":"2026-03-20T01:00:00.123Z","localTimestamp":"2026-03-20T09:00:00.123+08:00",
        "localTimezone":"Asia/Shanghai","from":{"id":"29:PERSON","name":"某人","aadObjectId":"PERSON"},"recipient":{"id":"28:bot","name":"文明"}
        """;

    private const string Personal = """
        "conversation":{"id":"a:PERSON","conversationType":"personal","tenantId":"t-1"},"channelData":{"tenant":{"id":"t-1"},"source":{"name":"message"}}
        """;

    private const string Group = """
        "conversation":{"id":"19:group@thread.v2","conversationType":"groupChat","tenantId":"t-1","isGroup":true},"channelData":{"tenant":{"id":"t-1"}}
        """;

    private const string Team = """
        "conversation":{"id":"19:77aa@thread.tacv2;messageid=1700000000001","conversationType":"channel","tenantId":"t-1","isGroup":true},
        "channelData":{"eventType":"teamRenamed","team":{"id":"19:2f0c@thread.tacv2","name":"一科"},"channel":{"id":"19:77aa@thread.tacv2"},"tenant":{"id":"t-1"}}
        """;

    private const string Mention = """
        "text":"<at>文明</at>&nbsp;学习","entities":[{"type":"mention","text":"<at>文明</at>","mentioned":{"id":"28:bot","name":"文明"}},
        {"type":"clientInfo","locale":"zh-CN","country":"CN","platform":"Windows","timezone":"Asia/Shanghai"}]
        """;

    private static readonly string[] Words =
    [
        "自检", "继续", "进度", "排名", "小结", "为什么 规划科 C2", "设置", "设置 英文", "文字", "卡片", "帮助", "学习", "学习 书目", "通报", "通报 写", "通报 1",
        "静音 到 4月10日", "取消静音", "请假 3月20日-3月27日", "日程 9月", "投递", "名册", "日历", "体检", "加入", "4", "是", "跳过", "help", "standings",
        "整改", "整改 开 窗口排队时间偏长", "整改 1", "整改 规划科 1", "整改 1 计划 吴浩然 增设窗口", "整改 1 提交 已增设",
    ];

    private static readonly string[] Others =
    [
        $$$"""{"type":"message","id":"1",{{{Common}}},{{{Group}}},{{{Mention}}},"textFormat":"plain"}""",
        $$$"""{"type":"message","id":"2",{{{Common}}},{{{Team}}},{{{Mention}}} }""",
        $$$"""{"type":"message","id":"3",{{{Common}}},{{{Personal}}},"text":"自检","deliveryMode":"expectReplies"}""",
        $$$"""{"type":"message","id":"4",{{{Common}}},{{{Personal}}},"attachments":[{"contentType":"image/png","contentUrl":"https://x.cn/a","name":"../../a.png"},{"contentType":"text/html","content":"<p>a</p>"}]}""",
        $$$"""{"type":"message","id":"5",{{{Common}}},{{{Personal}}},"text":"<quoted messageId=\"17\"/> 4","entities":[{"type":"quotedReply","quotedReply":{"messageId":"17","preview":"a"}}]}""",
        $$$"""{"type":"message","id":"6",{{{Common}}},{{{Personal}}},"value":{"msteams":{"type":"imBack","value":"自检"}} }""",
        $$$"""{"type":"messageUpdate","id":"7",{{{Common}}},"text":"改了","conversation":{"id":"a:PERSON","conversationType":"personal"},"channelData":{"eventType":"editMessage"}}""",
        $$$"""{"type":"messageDelete","id":"8",{{{Common}}},"conversation":{"id":"a:PERSON","conversationType":"personal"},"channelData":{"eventType":"softDeleteMessage"}}""",
        $$$"""{"type":"messageReaction","id":"9",{{{Common}}},{{{Personal}}},"reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"replyToId":"1"}""",
        $$$"""{"type":"installationUpdate","id":"10",{{{Common}}},{{{Personal}}},"action":"add"}""",
        $$$"""{"type":"installationUpdate","id":"11",{{{Common}}},{{{Team}}},"action":"remove"}""",
        $$$"""{"type":"conversationUpdate","id":"12",{{{Common}}},{{{Team}}},"membersAdded":[{"id":"28:bot"},{"id":"29:x","aadObjectId":"x"}]}""",
        $$$"""{"type":"conversationUpdate","id":"13",{{{Common}}},{{{Team}}},"membersRemoved":[{"id":"28:bot"}]}""",
        $$$"""{"type":"conversationUpdate","id":"14",{{{Common}}},{{{Team}}} }""",
        $$$"""{"type":"typing","id":"15",{{{Common}}},{{{Personal}}} }""",
        $$$"""{"type":"event","id":"16",{{{Common}}},{{{Personal}}},"name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}""",
        $$$"""{"type":"invoke","id":"17",{{{Common}}},{{{Personal}}},"name":"task/fetch","value":{"data":{"x":1}} }""",
    ];

    /// <summary>Everything that the people type, and what else happens in Teams.</summary>
    public static IEnumerable<string> Of(string serviceUrl, IReadOnlyList<string> people)
    {
        var said = Words.Select((words, i) => $$$"""{"type":"message","id":"w{{{i}}}",{{{Common}}},{{{Personal}}},"text":"{{{words}}}","textFormat":"plain"}""");
        string[] templates = [.. said, .. Others];
        return from person in people
               from template in templates
               select template.Replace("SERVICE", serviceUrl, StringComparison.Ordinal).Replace("PERSON", person, StringComparison.Ordinal);
    }

    /// <summary>A press of each button on a card, by Action.Execute and by Action.Submit, with something in every field.</summary>
    public static IEnumerable<string> PressesOf(string sent, string serviceUrl, string person)
    {
        var nodes = Slots.In(JsonNode.Parse(sent)).Select(slot => slot.Value).OfType<JsonObject>().ToList();
        var inputs = nodes.Where(node => TypeOf(node).StartsWith("Input.", StringComparison.Ordinal)).Select(node => (string?)node["id"]).OfType<string>().ToList();
        foreach (var (button, i) in nodes.Select((node, i) => (node, i)).Where(entry => entry.node["data"] is JsonObject))
        {
            var data = button["data"]!.DeepClone().AsObject();
            foreach (var input in inputs)
                data[input] = "4";
            var isExecute = TypeOf(button) == "Action.Execute";
            JsonNode value = isExecute
                ? new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]?.DeepClone(), ["data"] = data }, ["trigger"] = "manual" }
                : data;
            var activity = JsonNode.Parse($$$"""{ {{{Common}}},{{{Personal}}} }""")!.AsObject();
            activity["type"] = isExecute ? "invoke" : "message";
            activity["name"] = isExecute ? "adaptiveCard/action" : null;
            activity["id"] = "b" + i.ToString(CultureInfo.InvariantCulture);
            activity["replyToId"] = "1";
            activity["value"] = value;
            yield return activity.ToJsonString()
                .Replace("SERVICE", serviceUrl, StringComparison.Ordinal).Replace("PERSON", person, StringComparison.Ordinal);
        }
    }

    private static string TypeOf(JsonObject node) => node["type"] is JsonValue type && type.TryGetValue<string>(out var name) ? name : "";
}

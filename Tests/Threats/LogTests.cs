using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Bot.Turns;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Threats;

/// <summary>Nobody writes lines of their own into the log, and nothing that people typed or are called stands in it.</summary>
public sealed class LogTests : IAsyncLifetime
{
    private const string Forged = "\r\nfail: Wenming[0]\n      forged \u001b[31mred\u2028\u202e";

    private readonly LineLog _log = new();
    private readonly TestBot _bot;

    public LogTests() => _bot = new BotFactory()
        .WithFeatures()
        .With(services => services
            .AddSingleton<IChatCommand>(new EchoCommand("坏的", "broken", (_, _) => throw new InvalidOperationException("on purpose")))
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Wenming", LogLevel.Trace).AddProvider(_log)))
        .Start();

    public static TheoryData<string> Members => new()
    {
        "id", "type", "channelId", "serviceUrl", "locale", "replyToId", "text", "name", "action", "deliveryMode", "timestamp", "from.id", "from.name",
        "from.aadObjectId", "conversation.id", "conversation.conversationType", "conversation.tenantId", "recipient.id", "recipient.name", "value",
        "value.action.verb", "value.action.data.person", "channelData.eventType", "channelData.team.id",
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _log.Dispose();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task No_member_of_an_activity_makes_a_line_in_the_log(string member)
    {
        foreach (var type in new[] { "message", "invoke", "conversationUpdate", "messageUpdate" })
        {
            using var response = await _bot.PostAsync(With(_bot.Activity(DemoPeople.Named("郑雅婷"), type), member, "x" + Forged));
            Assert.InRange((int)response.StatusCode, 200, 501);
        }

        Assert.NotEmpty(_log.Lines);
        Assert.DoesNotContain(_log.Lines, line => line.Any(sign => sign is '\u2028' or '\u202e' || char.IsControl(sign)));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("forged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_connector_answers_makes_none_either()
    {
        _bot.Teams.AnswerNext(HttpStatusCode.Forbidden, JsonSerializer.Serialize(new { error = new { code = "x" + Forged, message = Forged } }));

        await _bot.SaysAsync(DemoPeople.Named("郑雅婷"), "自检");

        Assert.DoesNotContain(_log.Lines, line => line.Contains("forged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Neither_names_nor_what_was_typed_stand_in_the_log_also_when_something_fails()
    {
        var zheng = DemoPeople.Named("郑雅婷");
        foreach (var words in new[] { "自检", "文字", "是", "不知道的一句话", "坏的", "加入 规划科" })
            await _bot.SaysAsync(zheng, words);
        await _bot.SaysAsync(TestPerson.Stranger, "加入 规划科");

        Assert.Contains(_log.Lines, line => line.Contains("failed", StringComparison.Ordinal));
        foreach (var secret in new[] { "郑雅婷", "路人", "不知道的一句话", "规划科", "坏的" })
            Assert.DoesNotContain(_log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> activity, string member, string value)
    {
        var root = JsonNode.Parse(JsonSerializer.Serialize(activity))!.AsObject();
        JsonObject at = root;
        var path = member.Split('.');
        foreach (var name in path[..^1])
        {
            if (at[name] is not JsonObject)
                at[name] = new JsonObject();
            at = at[name]!.AsObject();
        }

        at[path[^1]] = value;
        if (member.StartsWith("value.", StringComparison.Ordinal))
            root["name"] = "adaptiveCard/action";
        return root.ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
    }
}

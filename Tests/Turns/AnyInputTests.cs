using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

/// <summary>Whatever is posted, the bot answers, and never with a server error.</summary>
public sealed class AnyInputTests : IAsyncLifetime
{
    private static readonly string[] Hostile =
    [
        "null", "0", "-1", "1e400", "true", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"/\\\\#?|~\\u007f\\uffff\"", "[]", "{}", "[null]", "[[[[]]]]", "{\"id\":null}",
        "{\"id\":\"\\u0001\"}", "{\"\":{}}", "\"<at>x</at>\"", "\"http://localhost:9999/teams/\"", "\"expectReplies\"", "\"message\"", "\"invoke\"", "\"personal\"",
    ];

    private readonly TestBot _bot = new BotFactory()
        .With(services => services.AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check")).AddSingleton<ICardHandler>(new EchoHandler("v")))
        .Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public void Random_bytes_never_break_the_bot() =>
        Prop.ForAll<byte[]>(body => Assert.InRange(StatusOf(body), 200, 499)).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_text_in_an_activity_never_breaks_the_bot() =>
        Prop.ForAll<string?, string?, string?>((text, id, conversation) =>
        {
            var activity = _bot.Message(TestPerson.Zhang, text ?? "");
            activity["id"] = id;
            activity["conversation"] = new { id = conversation };

            Assert.InRange(StatusOf(JsonSerializer.SerializeToUtf8Bytes(activity)), 200, 499);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mutated_activity_never_breaks_the_bot()
    {
        var paths = NodesOf(Template()).Select(node => node.GetPath()).ToArray();
        var mutations = Gen.Two(Gen.Elements(paths).Zip(Gen.Elements(Hostile))).ToArbitrary();

        Prop.ForAll(mutations, mutation =>
        {
            var body = Mutated(mutation.Item1, mutation.Item2);

            Assert.InRange(StatusOf(Encoding.UTF8.GetBytes(body)), 200, 499);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void A_cut_activity_never_breaks_the_bot()
    {
        var body = Encoding.UTF8.GetBytes(Template().ToJsonString());

        Prop.ForAll(Gen.Choose(0, body.Length).ToArbitrary(), length => Assert.InRange(StatusOf(body[..length]), 200, 499))
            .QuickCheckThrowOnFailure();
    }

    private int StatusOf(byte[] body)
    {
        using var response = Task.Run(() => _bot.PostAsync(body)).GetAwaiter().GetResult();
        return (int)response.StatusCode;
    }

    private static JsonObject Template() => JsonNode.Parse("""
        {
          "type": "message", "id": "1", "channelId": "msteams", "serviceUrl": "http://localhost:9999/teams/", "text": "<at>x</at> 自检", "locale": "zh-CN",
          "from": { "id": "u", "name": "n", "aadObjectId": "A" }, "recipient": { "id": "b", "name": "x" },
          "conversation": { "id": "c", "conversationType": "groupChat", "tenantId": "t", "isGroup": true },
          "value": { "verb": "v", "action": { "verb": "v", "data": { "a": "1" } } }, "name": "adaptiveCard/action", "replyToId": "7", "deliveryMode": "normal",
          "entities": [ { "type": "mention", "text": "<at>x</at>", "mentioned": { "id": "b" } } ], "attachments": [ { "contentType": "text/html" } ],
          "membersAdded": [ { "id": "b" } ], "action": "add", "reactionsAdded": [ { "type": "like" } ], "timestamp": "2026-03-20T01:00:00Z", "channelData": { "a": 1 }
        }
        """)!.AsObject();

    private static IEnumerable<JsonNode> NodesOf(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(child => NodesOf(child).Prepend(child)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(child => NodesOf(child).Prepend(child)),
        _ => [],
    };

    /// <summary>The template with the values at the paths replaced by the hostile texts, which need not be well formed.</summary>
    private static string Mutated(params (string Path, string Hostile)[] mutations)
    {
        var root = Template();
        for (var i = 0; i < mutations.Length; i++)
            NodesOf(root).FirstOrDefault(node => node.GetPath() == mutations[i].Path)?.ReplaceWith($"@{i}@");
        var body = new StringBuilder(root.ToJsonString());
        for (var i = 0; i < mutations.Length; i++)
            body.Replace($"\"@{i}@\"", mutations[i].Hostile);
        return body.ToString();
    }
}

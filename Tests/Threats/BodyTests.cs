using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Tests.Mutations;
using Wenming.Tests.Support;

namespace Wenming.Tests.Threats;

/// <summary>Bodies that are made to cost: too large (Turns/MessagesEndpointTests), too deep, too many, twice the same.</summary>
public sealed class BodyTests : IAsyncLifetime
{
    private readonly FaultLog _log = new();
    private readonly TestBot _bot;

    public BodyTests() =>
        _bot = new BotFactory().WithFeatures().With(services => services.AddLogging(logging => logging.AddProvider(_log))).Start();

    public static TheoryData<string> Costly => new()
    {
        Deep(65),
        Deep(1_000),
        Deep(100_000),
        new string('{', 100_000),
        "{\"type\":\"message\",\"value\":" + string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1001),
        "{\"type\":\"message\",\"entities\":[" + string.Concat(Enumerable.Repeat("[[[[", 200)) + "]}",
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _log.Dispose();
    }

    [Theory]
    [MemberData(nameof(Costly))]
    public async Task What_is_nested_deeper_than_any_activity_is_refused_with_a_sentence(string body)
    {
        var response = await _bot.PostTextAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.EndsWith(".", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty(_log.Faults);
    }

    [Fact]
    public async Task Fifty_thousand_mentions_are_read_once_and_answered()
    {
        var mention = """{"type":"mention","text":"x","mentioned":{"id":"y"}}""";
        var activity = _bot.Message(TestPerson.Stranger, new string('x', 50_000));
        activity["entities"] = "@";
        var body = JsonSerializer.Serialize(activity).Replace("\"@\"", $"[{string.Join(',', Enumerable.Repeat(mention, 3_500))}]", StringComparison.Ordinal);

        var response = await _bot.PostTextAsync(body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(_bot.Teams.Calls);
    }

    [Fact]
    public async Task Of_a_member_that_stands_there_twice_one_counts_for_everything()
    {
        var honest = JsonSerializer.Serialize(_bot.Message(TestPerson.Stranger, "加入"));
        var doubled = honest.Replace("\"conversation\":", "\"conversation\":{\"id\":\"a:elsewhere\"},\"conversation\":", StringComparison.Ordinal);

        var response = await _bot.PostTextAsync(doubled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("elsewhere", Assert.Single(_bot.Teams.Calls).Path, StringComparison.Ordinal);
    }

    private static string Deep(int levels) =>
        new StringBuilder("""{"type":"message","value":""").Append('[', levels).Append(']', levels).Append('}').ToString();
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Cards.Elements;

namespace Wenming.Tests.Support;

/// <summary>
/// The whole bot, driven through HTTP as a channel does. Made by <see cref="BotFactory"/>; what it sends stands in <see cref="Teams"/>.
/// </summary>
public sealed class TestBot(WebApplicationFactory<Program> app, BotFactory made) : IAsyncDisposable
{
    private int _lastActivity;

    /// <summary>The connector that the bot talks to.</summary>
    public FakeTeams Teams => made.Teams;

    public FakeClock Clock => made.Clock;

    public MemoryTableStore Tables => made.Tables;

    public HttpClient Http { get; } = app.CreateClient();

    /// <summary>The token with which activities are posted, for a bot with an app id.</summary>
    public string? Token
    {
        get => Http.DefaultRequestHeaders.Authorization?.Parameter;
        set => Http.DefaultRequestHeaders.Authorization = value is null ? null : new AuthenticationHeaderValue("Bearer", value);
    }

    /// <summary>A client that keeps cookies of its own, as a browser does, and follows no link by itself; the bot's address is https for it.</summary>
    public HttpClient NewBrowser() => app.CreateDefaultClient(new Uri("https://localhost"), new CookieJar(Clock));

    /// <summary>The Entra tenant of everybody who writes.</summary>
    public string TenantId { get; set; } = "tenant-1";

    public T Service<T>() where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>The person types this in the personal chat; the answer is what the bot sent because of it.</summary>
    public async Task<IReadOnlyList<ConnectorCall>> SaysAsync(TestPerson person, string words)
    {
        var before = Teams.Calls.Count;
        var response = await PostAsync(Message(person, words));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. Teams.Calls.Skip(before)];
    }

    /// <summary>The person presses an Action.Execute button in the personal chat.</summary>
    public async Task<InvokeReply> PressesAsync(TestPerson person, CardCommand command)
    {
        var activity = Activity(person, "invoke");
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new { action = new { type = "Action.Execute", verb = command.Verb, data = command.Data }, trigger = "manual" };
        var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return new InvokeReply(body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()!, body.GetProperty("value"));
    }

    /// <summary>The person presses an Action.Submit button on the card with this id.</summary>
    public async Task<IReadOnlyList<ConnectorCall>> SubmitsAsync(TestPerson person, CardCommand command, string? cardId = null)
    {
        var before = Teams.Calls.Count;
        var activity = Activity(person, "message");
        activity["value"] = new Dictionary<string, string>(command.Data) { [CardCommand.VerbKey] = command.Verb };
        activity["replyToId"] = cardId;
        var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. Teams.Calls.Skip(before)];
    }

    /// <summary>A message in the person's own chat.</summary>
    public Dictionary<string, object?> Message(TestPerson person, string words)
    {
        var activity = Activity(person, "message");
        activity["text"] = words;
        return activity;
    }

    /// <summary>An activity as Teams sends it from the person's own chat; change what the test is about.</summary>
    public Dictionary<string, object?> Activity(TestPerson person, string type) => new()
    {
        ["type"] = type,
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"in-{made.Run}-{Interlocked.Increment(ref _lastActivity)}"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = FakeTeams.ServiceUrl,
        ["from"] = new { id = person.ChannelUserId, name = person.Name, aadObjectId = person.ObjectId },
        ["recipient"] = new { id = "28:bot", name = "文明" },
        ["conversation"] = new { id = person.ChatId, conversationType = "personal", tenantId = TenantId },
        ["locale"] = person.Locale,
        ["timestamp"] = "2026-03-20T01:00:00.000Z",
    };

    public Task<HttpResponseMessage> PostAsync(object activity) => PostAsync(JsonSerializer.SerializeToUtf8Bytes(activity));

    public Task<HttpResponseMessage> PostAsync(byte[] body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
    }

    public Task<HttpResponseMessage> PostTextAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>Ends this run of the bot and begins another on the same tables, as after a deployment.</summary>
    public async Task<TestBot> RestartAsync()
    {
        await DisposeAsync();
        return made.Start();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        Teams.AssertNothingUnexpected();
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web;

/// <summary>A Direct Line client: a person with a token for one conversation.</summary>
internal sealed class DirectLineClient(HttpClient http, TestPerson person)
{
    /// <summary>What stands in the header; a test may put something else there.</summary>
    public string? Token { get; set; } = "none";

    public string ConversationId { get; private set; } = "";

    /// <summary>Seconds that the token lasts.</summary>
    public int ExpiresIn { get; private set; }

    public TestPerson Person => person;

    /// <summary>Has got a token for a new conversation, and not begun it.</summary>
    public static async Task<DirectLineClient> AdmitAsync(TestBot bot, TestPerson person)
    {
        var client = new DirectLineClient(bot.Http, person);
        await client.AskForTokenAsync();
        return client;
    }

    /// <summary>The same client at a bot that was started again.</summary>
    public DirectLineClient At(TestBot bot) => new(bot.Http, person) { Token = Token, ConversationId = ConversationId };

    /// <summary>Asks for a token, with the one at hand in the header.</summary>
    public async Task AskForTokenAsync()
    {
        var response = await PostAsync("tokens/generate", new { user = new { id = person.ObjectId, name = person.Name } });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await TakeAsync(response);
    }

    /// <summary>Takes the conversation and the token of an answer.</summary>
    public async Task TakeAsync(HttpResponseMessage response)
    {
        var admission = await response.Content.ReadFromJsonAsync<JsonElement>();
        ExpiresIn = admission.GetProperty("expires_in").GetInt32();
        (ConversationId, Token) = (admission.GetProperty("conversationId").GetString()!, admission.GetProperty("token").GetString()!);
    }

    public Task<HttpResponseMessage> StartAsync(string locale = "zh-CN") => PostAsync("conversations", new { locale });

    public Task<HttpResponseMessage> SayAsync(string words, string clientId = "client-1") => PostActivityAsync(new
    {
        type = "message",
        text = words,
        locale = "zh-CN",
        from = new { id = person.ObjectId, name = person.Name, role = "user" },
        channelData = new { clientActivityID = clientId },
    });

    public Task<HttpResponseMessage> PostActivityAsync(object activity) => PostAsync($"conversations/{ConversationId}/activities", activity);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body ?? new { }));

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"/v3/directline/{path}", UriKind.Relative)) { Content = content };
        if (Token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await http.SendAsync(request);
    }

    /// <summary>What came after the watermark, and the next watermark.</summary>
    public async Task<(JsonElement[] Activities, string Watermark)> NewsAsync(string watermark = "")
    {
        var response = await NewsResponseAsync(watermark);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var set = await response.Content.ReadFromJsonAsync<JsonElement>();
        return ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
    }

    public Task<HttpResponseMessage> NewsResponseAsync(string watermark = "") => GetAsync($"conversations/{ConversationId}/activities?watermark={watermark}");

    /// <summary>The code of a refusal, and its sentence.</summary>
    public static async Task<(string Code, string Sentence)> RefusalAsync(HttpResponseMessage response)
    {
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        return (error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }
}

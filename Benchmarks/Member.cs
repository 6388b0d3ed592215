using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wenming.Benchmarks;

/// <summary>A member of a section: opens the self-check and goes through its pages once, as in the last days of a quarter.</summary>
internal sealed class Member(string id, int number, string path)
{
    // A member's pages of the shipped bank: the questions on them.
    private static readonly string[][] Pages =
    [
        ["C1-06", "C1-07", "C1-10"], ["C2-03", "C2-06", "C2-08"], ["C3-02", "C3-04", "C3-08"],
        ["C4-01", "C4-02", "C4-03", "C4-04", "C4-05"], ["C4-06", "C4-07", "C4-08", "C4-09"],
    ];

    private static readonly HashSet<string> YesNo = ["C1-06", "C1-10", "C3-08", "C4-04", "C4-05"];

    private long _revision;
    private int _page;
    private int _sent;

    /// <summary>How many presses a walk takes.</summary>
    public static int Presses => Pages.Length;

    /// <summary>What the answer to the last press must hold: the revision that it made.</summary>
    public string Proof => $"\"revision\":\"{_revision}\"";

    /// <summary>Says 自检.</summary>
    public async Task OpenAsync(HttpClient http)
    {
        var answer = await SendAsync(http, Activity("message", json =>
        {
            json.WriteString("text", "自检");
            json.WriteString("deliveryMode", "expectReplies");
        }));
        if (!answer.Contains("selfCheck.page", StringComparison.Ordinal))
            throw new InvalidOperationException($"The bot did not open the self-check: {answer[..Math.Min(answer.Length, 600)]}");
    }

    /// <summary>Sends the next press and returns the answer.</summary>
    public Task<string> PressAsync(HttpClient http) => SendAsync(http, NextPress());

    private async Task<string> SendAsync(HttpClient http, byte[] activity)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new("application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }

    private byte[] NextPress()
    {
        var next = (_page + 1) % Pages.Length;
        var data = new Dictionary<string, string>
        {
            ["verb"] = "selfCheck.page",
            ["owner"] = id,
            ["quarter"] = "2026Q1",
            ["walk"] = "member",
            ["page"] = _page.ToString(CultureInfo.InvariantCulture),
            ["revision"] = _revision.ToString(CultureInfo.InvariantCulture),
            ["goTo"] = next.ToString(CultureInfo.InvariantCulture),
            ["shown"] = "",
        };
        foreach (var question in Pages[_page])
            data[$"a.{question}.{_revision}"] = Answer(question);
        (_page, _revision) = (next, _revision + 1);
        return Activity("invoke", json => WriteInvoke(json, data));
    }

    private static string Answer(string question) => question == "C2-06" ? "A" : YesNo.Contains(question) ? "yes" : "4";

    private static void WriteInvoke(Utf8JsonWriter json, Dictionary<string, string> data)
    {
        json.WriteString("name", "adaptiveCard/action");
        json.WriteStartObject("value");
        json.WriteString("trigger", "manual");
        json.WriteStartObject("action");
        json.WriteString("type", "Action.Execute");
        json.WriteString("verb", "selfCheck.page");
        json.WriteStartObject("data");
        foreach (var (key, value) in data)
            json.WriteString(key, value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private byte[] Activity(string type, Action<Utf8JsonWriter> writeRest)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"press-{number}-{++_sent}"));
            json.WriteString("channelId", "msteams");
            json.WriteString("serviceUrl", "http://127.0.0.1:1/none");
            json.WriteString("locale", "zh-CN");
            WriteAccount(json, "from", "29:" + id, "成员", id);
            WriteAccount(json, "recipient", "28:bot", "文明", null);
            json.WriteStartObject("conversation");
            json.WriteString("id", "a:" + id);
            json.WriteString("conversationType", "personal");
            json.WriteEndObject();
            writeRest(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteAccount(Utf8JsonWriter json, string name, string id, string displayName, string? objectId)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteString("name", displayName);
        if (objectId is not null)
            json.WriteString("aadObjectId", objectId);
        json.WriteEndObject();
    }
}

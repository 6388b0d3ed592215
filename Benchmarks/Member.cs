using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wenming.Benchmarks;

/// <summary>A member who presses the buttons of the self-check, round and round; every press changes every answer of the page.</summary>
internal sealed class Member(string id, int number)
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

    /// <summary>The activity of the next press.</summary>
    public byte[] NextPress()
    {
        var next = (_page + 1) % Pages.Length;
        var data = new Dictionary<string, string>
        {
            ["verb"] = "selfCheck.page",
            ["quarter"] = "2026Q1",
            ["walk"] = "member",
            ["page"] = _page.ToString(CultureInfo.InvariantCulture),
            ["revision"] = _revision.ToString(CultureInfo.InvariantCulture),
            ["goTo"] = next.ToString(CultureInfo.InvariantCulture),
            ["shown"] = "",
        };
        var odd = _revision / Pages.Length % 2 == 1;
        foreach (var question in Pages[_page])
            data[$"a.{question}.{_revision}"] = Answer(question, odd);
        (_page, _revision) = (next, _revision + 1);
        return Activity(data);
    }

    /// <summary>What the answer to the last press must hold: the revision that it made.</summary>
    public string Proof => $"\"revision\":\"{_revision}\"";

    private static string Answer(string question, bool odd)
    {
        if (question == "C2-06")
            return odd ? "A" : "B";
        if (YesNo.Contains(question))
            return odd ? "yes" : "no";
        return odd ? "4" : "5";
    }

    private byte[] Activity(Dictionary<string, string> data)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", "invoke");
            json.WriteString("name", "adaptiveCard/action");
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

    /// <summary>Sends the next press and returns the answer.</summary>
    public async Task<string> PressAsync(HttpClient http)
    {
        using var content = new ByteArrayContent(NextPress());
        content.Headers.ContentType = new("application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }
}

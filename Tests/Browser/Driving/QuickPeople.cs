using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;

namespace Wenming.Tests.Browser.Driving;

/// <summary>People whose own story is told elsewhere: they press the same buttons, but over HTTP.</summary>
internal sealed class QuickPeople(Uri bot) : IDisposable
{
    private const int MostPages = 40;

    private readonly HttpClient _http = new() { BaseAddress = bot };
    private int _last;

    /// <summary>The member answers all questions that are put to everyone.</summary>
    public async Task AnswerAsync(string name, Answers answers) =>
        Assert.Contains("谢谢，18题已全部作答。", await WalkAsync(name, WalkKind.Member, answers), StringComparison.Ordinal);

    /// <summary>The head fills in the sheet, declares and submits.</summary>
    public async Task SubmitAsync(string name, Answers answers) =>
        Assert.Contains("自评分 S = ", await WalkAsync(name, WalkKind.Sheet, answers), StringComparison.Ordinal);

    /// <summary>Presses the button and brings the card that the bot answers with.</summary>
    public async Task<JsonNode> PressAsync(string name, CardCommand command)
    {
        var activity = new
        {
            type = "invoke",
            name = "adaptiveCard/action",
            id = string.Create(CultureInfo.InvariantCulture, $"quick-{++_last}"),
            channelId = "msteams",
            serviceUrl = "http://127.0.0.1:1/nobody-listens/",
            from = new { id = "29:" + name, name, aadObjectId = DemoPeople.IdOf(name) },
            recipient = new { id = "28:bot", name = "文明" },
            conversation = new { id = "a:" + name, conversationType = "personal", tenantId = "tenant-1" },
            locale = "zh-CN",
            value = new { action = new { type = "Action.Execute", verb = command.Verb, data = command.Data }, trigger = "manual" },
        };
        using var response = await _http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity);
        response.EnsureSuccessStatusCode();
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(AdaptiveCard.ContentType, answer["type"]!.GetValue<string>());
        return answer["value"]!;
    }

    public void Dispose() => _http.Dispose();

    // Every card of a walk leads on with its emphasised button; the last one has none.
    private async Task<string> WalkAsync(string name, WalkKind walk, Answers answers)
    {
        var card = await PressAsync(name, new OpenCommand(new Quarter(2026, 1), walk).ToCommand());
        for (var page = 0; Elements(card).LastOrDefault(IsLeadingOn) is { } button; page++)
        {
            Assert.True(page < MostPages, $"{name} went through {MostPages} pages and is not at the end: {card.ToJsonString()}");
            card = await PressAsync(name, new CardCommand(button["verb"]!.GetValue<string>(), Filled(card, button, answers)));
        }

        return card["fallbackText"]!.GetValue<string>();
    }

    private static Dictionary<string, string> Filled(JsonNode card, JsonObject button, Answers answers)
    {
        var data = button["data"].Deserialize<Dictionary<string, string>>()!;
        foreach (var input in Elements(card).Where(element => TypeOf(element).StartsWith("Input.", StringComparison.Ordinal)))
        {
            var id = input["id"]!.GetValue<string>();
            if ((input["value"]?.GetValue<string>() is { Length: > 0 } filled ? filled : Value(id, answers)) is { Length: > 0 } value)
                data[id] = value;
        }

        return data;
    }

    private static string Value(string id, Answers answers) => id.Split('.') switch
    {
        [SubmitCommand.DeclarationInput] => "true",
        ["a", var question, _] => answers.For(question),
        ["e", _, _] => Answers.Evidence,
        _ => "",
    };

    private static bool IsLeadingOn(JsonObject element) =>
        TypeOf(element) == "Action.Execute" && element["style"]?.GetValue<string>() == "positive";

    private static string TypeOf(JsonObject element) => element["type"]?.GetValue<string>() ?? "";

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => [element, .. element.Where(member => member.Key != "fallback").SelectMany(member => Elements(member.Value))],
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };
}

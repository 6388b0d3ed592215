using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Wenming.Cards.Elements;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>A person at one device: reads what the bot says there, types, fills in cards and presses buttons. Two clients of one person are two devices.</summary>
public sealed class Client(Bureau bureau, TestPerson person)
{
    private ShownCard? _card;
    private Func<Task<BotAnswer>>? _again;

    /// <summary>Who sits there.</summary>
    public TestPerson Person => person;

    /// <summary>What the bot said last.</summary>
    public BotAnswer Answer { get; private set; } = BotAnswer.Silence;

    /// <summary>The card on the screen.</summary>
    public ShownCard Card => _card ?? throw new InvalidOperationException($"{person.Name} has no card yet. The bot said: {Answer.Words}");

    /// <summary>The words of the last answer.</summary>
    public string Words => Answer.Words;

    /// <summary>Types in the own chat.</summary>
    public Task<BotAnswer> SaysAsync(string words) => TellAsync(bureau.Bot.Message(person, words));

    /// <summary>Types in a group chat, mentioning the bot; the answers in the group and in the own chat, in the order they were said.</summary>
    public async Task<IReadOnlyList<BotAnswer>> SaysInGroupAsync(string words)
    {
        var message = bureau.Bot.Message(person, words);
        message["conversation"] = new { id = "19:group", conversationType = "groupChat", tenantId = "tenant-1", isGroup = true };
        var before = bureau.Bot.Teams.Calls.Count;
        await PostAsync(message);
        return [.. bureau.Bot.Teams.Calls.Skip(before).Where(call => call.Path != "v3/conversations").Select(BotAnswer.Of)];
    }

    /// <summary>Fills in an answer or a short text.</summary>
    public Client Fill(string item, string value)
    {
        Card.Field(item).Fill(value);
        return this;
    }

    /// <summary>Sends a value that the field itself would not take, and saves.</summary>
    public Task<BotAnswer> WriteAsync(string item, string value)
    {
        Card.Field(item).Force(value);
        return PressAsync("保存");
    }

    /// <summary>Fills in the reference to the evidence.</summary>
    public Client Prove(string question, string evidence)
    {
        (Card.Evidence(question) ?? throw new InvalidOperationException($"No field for the evidence of {question}.\n{Card.Whole}")).Fill(evidence);
        return this;
    }

    /// <summary>Fills in the reason.</summary>
    public Client Explain(string question, string reason)
    {
        (Card.Reason(question) ?? throw new InvalidOperationException($"No field for the reason of {question}.\n{Card.Whole}")).Fill(reason);
        return this;
    }

    /// <summary>Presses a button of the card on the screen; the answer takes its place.</summary>
    public Task<BotAnswer> PressAsync(string title) => PressOnAsync(Card, title);

    /// <summary>Presses a button of any card, also one that is no longer current.</summary>
    public Task<BotAnswer> PressOnAsync(ShownCard card, string title)
    {
        ArgumentNullException.ThrowIfNull(card);
        var button = card.Button(title);
        if (button.IsBeside)
            return SubmitOnAsync(card, title);
        return InvokeAsync(button.Verb, Sent(card, button, button.Data), card.Id);
    }

    /// <summary>Presses a button at a client without Action.Execute, which sends its Action.Submit as a message.</summary>
    public Task<BotAnswer> SubmitAsync(string title) => SubmitOnAsync(Card, title);

    /// <summary>Presses a button of any card at a client without Action.Execute.</summary>
    public Task<BotAnswer> SubmitOnAsync(ShownCard card, string title)
    {
        ArgumentNullException.ThrowIfNull(card);
        var button = card.Button(title);
        var message = bureau.Bot.Activity(person, "message");
        message["value"] = Sent(card, button, button.Fallback);
        message["replyToId"] = card.Id;
        return TellAsync(message);
    }

    /// <summary>Sends what no card of this person says.</summary>
    public Task<BotAnswer> ForgeAsync(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return InvokeAsync(command.Verb, new Dictionary<string, object>(command.Data.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value))), null);
    }

    /// <summary>The channel delivers the last activity once more, word for word.</summary>
    public Task<BotAnswer> DeliverAgainAsync() => (_again ?? throw new InvalidOperationException($"{person.Name} has sent nothing yet."))();

    // What a client sends: the button's data together with every field that is not empty.
    private static Dictionary<string, object> Sent(ShownCard card, ShownButton button, JsonElement data)
    {
        var sent = data.EnumerateObject().ToDictionary(member => member.Name, member => (object)member.Value.GetString()!);
        foreach (var input in button.SendsInputs ? card.Inputs.Where(input => input.Value.Length > 0) : [])
            sent[input.Name] = input.Value;
        return sent;
    }

    private async Task<BotAnswer> TellAsync(Dictionary<string, object?> message)
    {
        _again = () => TellAsync(message);
        var before = bureau.Bot.Teams.Calls.Count;
        await PostAsync(message);
        var said = bureau.Bot.Teams.Calls.Skip(before).LastOrDefault(call => Answers(call, message));
        return Show(said is null ? BotAnswer.Silence : BotAnswer.Of(said));
    }

    // Others may be answered at the same time: a reply names the message, an update the card that was pressed.
    private static bool Answers(ConnectorCall call, Dictionary<string, object?> message) => call.IsUpdate
        ? message.GetValueOrDefault("replyToId") is string card && call.Path.EndsWith("/" + Uri.EscapeDataString(card), StringComparison.Ordinal)
        : call.Body.TryGetProperty("replyToId", out var to) && to.GetString() == (string?)message["id"];

    private async Task<BotAnswer> InvokeAsync(string verb, Dictionary<string, object> data, string? cardId)
    {
        var invoke = bureau.Bot.Activity(person, "invoke");
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" };
        invoke["replyToId"] = cardId;
        return await PressAsync(invoke, cardId);
    }

    private async Task<BotAnswer> PressAsync(Dictionary<string, object?> invoke, string? cardId)
    {
        _again = () => PressAsync(invoke, cardId);
        var response = await PostAsync(invoke);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        var reply = new InvokeReply(body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()!, body.GetProperty("value"));
        return Show(BotAnswer.Of(reply, cardId));
    }

    private async Task<HttpResponseMessage> PostAsync(Dictionary<string, object?> activity)
    {
        var response = await bureau.DeliverAsync(person, activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private BotAnswer Show(BotAnswer answer)
    {
        Answer = answer;
        _card = answer.Card ?? _card;
        return answer;
    }
}

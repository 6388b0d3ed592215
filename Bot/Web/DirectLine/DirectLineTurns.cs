using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// Takes activities from the chat page into turns, as a channel does: completes them, shows them in the stream, runs them.
/// </summary>
internal sealed class DirectLineTurns(TurnRunner runner, TimeProvider clock)
{
    /// <summary>Longest id that a client may give its own activity.</summary>
    private const int LongestClientId = 64;

    /// <summary>Greets the person who opened the page.</summary>
    public async Task BeginAsync(
        DirectLineConversation conversation, DirectLineUser user, string? locale, CancellationToken cancellationToken)
    {
        var update = Complete(conversation, conversation.NewId(), new JsonObject
        {
            ["type"] = ActivityTypes.ConversationUpdate,
            ["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name },
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = DirectLineConnector.Bot.Id }),
            ["locale"] = locale,
        });
        if (ActivityReader.Read(Encoding.UTF8.GetBytes(update.ToJsonString())) is ReadOutcome.Read { Activity: var activity })
            await runner.RunAsync(activity, cancellationToken);
    }

    /// <summary>
    /// Runs what the page posted. A message comes back in the stream, else the page shows it as being sent for ever; its answer is its id.
    /// An invoke's answer is the bot's own, so that the page can put the new card in the old one's place.
    /// </summary>
    public async Task<TurnAnswer> PostAsync(
        DirectLineConversation conversation, DirectLineUser user, byte[] body, CancellationToken cancellationToken)
    {
        if (Parse(body) is not { } posted)
            return TurnAnswer.Error(StatusCodes.Status400BadRequest, "BadArgument", "The body is not a JSON object.");
        if (Refusal(posted, user) is { } refusal)
            return refusal;
        posted["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name, ["role"] = "user" };
        var id = IdOf(conversation, posted);
        var complete = Complete(conversation, id, posted);
        if (ActivityReader.Read(Encoding.UTF8.GetBytes(complete.ToJsonString())) is not ReadOutcome.Read { Activity: var activity })
            return TurnAnswer.Error(
                StatusCodes.Status400BadRequest, "BadArgument", "The body is not an activity with 'type' and 'from.id'.");
        if (activity.Type == ActivityTypes.Invoke)
            return await RunInvokeAsync(conversation, activity, cancellationToken);
        if (activity.Type == ActivityTypes.Message)
        {
            complete.Remove("serviceUrl");
            conversation.Put(id, complete);
        }

        var answer = await runner.RunAsync(activity, cancellationToken);
        if (answer.Status >= StatusCodes.Status400BadRequest)
            return answer;
        var taken = JsonSerializer.SerializeToUtf8Bytes(new ResourceResponse(id), ActivityJson.Exact.ResourceResponse);
        return new TurnAnswer(StatusCodes.Status200OK, taken);
    }

    private async Task<TurnAnswer> RunInvokeAsync(
        DirectLineConversation conversation, ReceivedActivity activity, CancellationToken cancellationToken)
    {
        var answer = await runner.RunAsync(activity, cancellationToken);
        if (answer is { Status: StatusCodes.Status200OK, Body: { } body }
            && activity.ReplyToId is { Length: > 0 } pressed
            && JsonSerializer.Deserialize(body.Span, ActivityJson.Exact.AdaptiveCardInvokeResponse)
                is { Type: AdaptiveCard.ContentType } response)
            conversation.Rewrite(pressed, response.Value);
        return answer;
    }

    /// <summary>
    /// Nobody speaks for somebody else, and what only a channel reports, who came and who left, a page does not. Whatever else the sender
    /// says of itself is not taken: the sender is whom the token was issued to.
    /// </summary>
    private static TurnAnswer? Refusal(JsonObject posted, DirectLineUser user)
    {
        if (TextOf((posted["from"] as JsonObject)?["id"]) != user.Id)
            return TurnAnswer.Error(
                StatusCodes.Status403Forbidden, "Forbidden", "The token was issued to somebody else than 'from.id' says.");
        return TextOf(posted["type"]) is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate
            ? TurnAnswer.Error(StatusCodes.Status403Forbidden, "Forbidden", "A page reports nobody's coming and going.")
            : null;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonObject? Parse(byte[] body)
    {
        try
        {
            // Web Chat writes no member twice; a body that does could mean two things.
            return !ActivityReader.HoldsOnlyReadableText(body)
                ? null
                : JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// A page that posts the same message again after a cut line gives it the same client id: then it is the same activity.
    /// </summary>
    private static string IdOf(DirectLineConversation conversation, JsonObject posted) =>
        posted["channelData"] is JsonObject channelData
        && TextOf(channelData["clientActivityID"]) is { Length: > 0 and <= LongestClientId } clientId
            ? $"{conversation.Id}.{clientId}"
            : conversation.NewId();

    private JsonObject Complete(DirectLineConversation conversation, string id, JsonObject activity)
    {
        activity["id"] = id;
        activity["channelId"] = DirectLineConversations.ChannelId;
        activity["serviceUrl"] = DirectLineConversations.ServiceUrl;
        activity["conversation"] = new JsonObject { ["id"] = conversation.Id };
        activity["recipient"] = new JsonObject { ["id"] = DirectLineConnector.Bot.Id, ["name"] = DirectLineConnector.Bot.Name };
        activity["timestamp"] = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity.Remove("deliveryMode");
        return activity;
    }
}

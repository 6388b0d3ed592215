using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Tables;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// Takes activities from the chat page into turns, as a channel does: completes them, shows them in the stream, runs them.
/// </summary>
internal sealed partial class DirectLineTurns(TurnRunner runner, TimeProvider clock, ILogger<DirectLineTurns> logger)
{
    /// <summary>Longest id that a client may give its own activity.</summary>
    private const int LongestClientId = 64;

    /// <summary>Greets the person who opened the page, unless they have talked before.</summary>
    /// <returns>Whether the conversation begins now.</returns>
    public async Task<bool> BeginAsync(
        DirectLineConversation conversation, DirectLineUser user, string? locale, CancellationToken cancellationToken)
    {
        if (!await conversation.IsEmptyAsync(cancellationToken))
            return false;
        var update = Complete(conversation, conversation.IdOf(NewTail()), new JsonObject
        {
            ["type"] = ActivityTypes.ConversationUpdate,
            ["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name },
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = DirectLineConnector.Bot.Id }),
            ["locale"] = locale,
        });
        if (ActivityReader.Read(Encoding.UTF8.GetBytes(update.ToJsonString())) is ReadOutcome.Read { Activity: var activity })
            await runner.RunAsync(activity, cancellationToken);
        return true;
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
        var tail = TailOf(posted);
        var complete = Complete(conversation, conversation.IdOf(tail), posted);
        if (ActivityReader.Read(Encoding.UTF8.GetBytes(complete.ToJsonString())) is not ReadOutcome.Read { Activity: var activity })
            return TurnAnswer.Error(
                StatusCodes.Status400BadRequest, "BadArgument", "The body is not an activity with 'type' and 'from.id'.");
        try
        {
            return activity.Type switch
            {
                ActivityTypes.Invoke => await RunInvokeAsync(conversation, activity, cancellationToken),
                ActivityTypes.Message => await RunMessageAsync(conversation, tail, complete, activity, cancellationToken),
                _ => Taken(await runner.RunAsync(activity, cancellationToken), conversation.IdOf(tail)),
            };
        }
        catch (TableStoreException fault)
        {
            LogNotStored(fault);
            return TurnAnswer.Error(
                StatusCodes.Status503ServiceUnavailable, "StorageUnavailable", "The conversation could not be stored. Send the activity again.");
        }
    }

    /// <summary>Says in the chat that files are not taken.</summary>
    public async Task RefuseFileAsync(DirectLineConversation conversation, DirectLineUser user, CancellationToken cancellationToken)
    {
        var file = Complete(conversation, conversation.IdOf(NewTail()), new JsonObject
        {
            ["type"] = ActivityTypes.Message,
            ["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/octet-stream" }),
        });
        if (ActivityReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString())) is ReadOutcome.Read { Activity: var activity })
            await runner.RunAsync(activity, cancellationToken);
    }

    private async Task<TurnAnswer> RunMessageAsync(
        DirectLineConversation conversation, string tail, JsonObject echo, ReceivedActivity activity, CancellationToken cancellationToken)
    {
        echo.Remove("serviceUrl");
        var id = await conversation.AddAsync(tail, echo, isKept: true, cancellationToken);
        var answer = await runner.RunAsync(activity, cancellationToken);
        if (answer.IsConfidential)
            await conversation.ConcealAsync(id, CancellationToken.None);
        return Taken(answer, id);
    }

    private async Task<TurnAnswer> RunInvokeAsync(
        DirectLineConversation conversation, ReceivedActivity activity, CancellationToken cancellationToken)
    {
        var answer = await runner.RunAsync(activity, cancellationToken);
        if (answer is { Status: StatusCodes.Status200OK, Body: { } body }
            && activity.ReplyToId is { Length: > 0 } pressed
            && JsonSerializer.Deserialize(body.Span, ActivityJson.Exact.AdaptiveCardInvokeResponse)
                is { Type: AdaptiveCard.ContentType } response)
            await conversation.RewriteAsync(pressed, response.Value, !answer.IsConfidential, CancellationToken.None);
        return answer;
    }

    private static TurnAnswer Taken(TurnAnswer answer, string id) => answer.Status >= StatusCodes.Status400BadRequest
        ? answer
        : new TurnAnswer(
            StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(new ResourceResponse(id), ActivityJson.Exact.ResourceResponse));

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
    private static string TailOf(JsonObject posted) =>
        posted["channelData"] is JsonObject channelData
        && TextOf(channelData["clientActivityID"]) is { Length: > 0 and <= LongestClientId } clientId
            ? "u-" + clientId
            : NewTail();

    private static string NewTail() => "n-" + RandomNumberGenerator.GetHexString(16, lowercase: true);

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

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "What the chat page sent or saw last could not be stored; the page is asked to send it again.")]
    private partial void LogNotStored(Exception fault);
}

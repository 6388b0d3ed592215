using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// <c>POST /api/messages</c>: where channels deliver activities. Everything that is not an activity is refused with a sentence before
/// anything runs.
/// </summary>
internal static class MessagesEndpoint
{
    /// <summary>The address that the channel is told.</summary>
    public const string Path = "/api/messages";

    /// <summary>Most bytes of an activity; Teams sends at most 100 KB of text.</summary>
    private const int LargestBody = 256 * 1024;

    public static void MapMessages(this IEndpointRouteBuilder endpoints)
    {
        // A mistake in the registrations shows at the start, not in somebody's chat.
        endpoints.ServiceProvider.GetRequiredService<ChatCommands>().Check();
        endpoints.ServiceProvider.GetRequiredService<CardHandlers>();
        var runner = endpoints.ServiceProvider.GetRequiredService<TurnRunner>();
        var rule = endpoints.ServiceProvider.GetRequiredService<ServiceUrlRule>();
        endpoints.MapPost(Path, async (HttpContext http) =>
        {
            var answer = await AnswerAsync(http.Request, runner, rule, http.RequestAborted);
            await http.Response.WriteAnswerAsync(answer, http.RequestAborted);
        });
    }

    private static async Task<TurnAnswer> AnswerAsync(
        HttpRequest request, TurnRunner runner, ServiceUrlRule rule, CancellationToken cancellationToken)
    {
        if (!request.IsPlainJson())
            return TurnAnswer.Error(
                StatusCodes.Status415UnsupportedMediaType,
                "UnsupportedMediaType",
                "An activity is sent as application/json in UTF-8, not compressed.");
        if (await request.ReadAtMostAsync(LargestBody, cancellationToken) is not { } body)
            return TurnAnswer.Error(
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {LargestBody} bytes.");
        switch (ActivityReader.Read(body))
        {
            case ReadOutcome.Unreadable unreadable:
                return TurnAnswer.Error(StatusCodes.Status400BadRequest, "BadArgument", unreadable.Sentence);
            case ReadOutcome.Read { Activity: var activity } when MayNotBeAnswered(activity, rule):
                return TurnAnswer.Error(
                    StatusCodes.Status403Forbidden,
                    "ServiceUrlNotAllowed",
                    "Without an app id the bot answers to service URLs on this machine only. "
                    + "Use one, or deliveryMode 'expectReplies', or set MicrosoftAppId.");
            case ReadOutcome.Read { Activity: var activity }:
                return await runner.RunAsync(activity, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>
    /// Whether the answer would have to go to an address that the bot may not call. An invoke is answered where it came from.
    /// </summary>
    private static bool MayNotBeAnswered(ReceivedActivity activity, ServiceUrlRule rule) =>
        activity.Type != ActivityTypes.Invoke
        && !activity.ExpectsReplies
        && activity.ServiceUrl is { Length: > 0 } serviceUrl
        && !rule.Allows(serviceUrl);
}

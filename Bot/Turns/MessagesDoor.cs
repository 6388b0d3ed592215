using System.Diagnostics;
using Wenming.Bot.Auth;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// What has to be true before an activity is run: everything else is refused with a sentence before anything is read, stored or sent.
/// Cheap checks first; of a stranger not even the body is read.
/// </summary>
internal sealed partial class MessagesDoor(ICallers callers, TurnRunner runner, ILogger<MessagesDoor> logger)
{
    /// <summary>Most bytes of an activity; Teams sends at most 100 KB of text.</summary>
    private const int LargestBody = 256 * 1024;

    private static readonly TurnAnswer NotJson = TurnAnswer.Error(
        StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "An activity is sent as application/json in UTF-8, not compressed.");

    private static readonly TurnAnswer TooLarge = TurnAnswer.Error(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {LargestBody} bytes.");

    private static readonly TurnAnswer Undecided = TurnAnswer.Error(
        StatusCodes.Status503ServiceUnavailable,
        "KeysUnreachable",
        "Tokens cannot be checked now, because their issuer's keys cannot be fetched; nothing was done. Send the activity again.");

    /// <summary>The HTTP answer to a request.</summary>
    public async Task<TurnAnswer> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.IsPlainJson())
            return NotJson;
        if (request.ContentLength > LargestBody)
            return TooLarge;
        return await callers.CheckAsync(request.Headers.Authorization, cancellationToken) switch
        {
            CallerOutcome.Admitted { Pass: var pass } => await ReadAsync(request, pass, cancellationToken),
            CallerOutcome.Refused { Refusal: var refusal } => Refuse(refusal),
            CallerOutcome.Undecided => Undecided,
            _ => throw new UnreachableException(),
        };
    }

    private async Task<TurnAnswer> ReadAsync(HttpRequest request, ICallerPass pass, CancellationToken cancellationToken)
    {
        if (await request.ReadAtMostAsync(LargestBody, cancellationToken) is not { } body)
            return TooLarge;
        switch (ActivityReader.Read(body))
        {
            case ReadOutcome.Unreadable unreadable:
                return TurnAnswer.Error(StatusCodes.Status400BadRequest, "BadArgument", unreadable.Sentence);
            case ReadOutcome.Read { Activity: var activity }:
                return await pass.CheckAsync(activity, cancellationToken) is { } refusal
                    ? Refuse(refusal)
                    : await runner.RunAsync(activity, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private TurnAnswer Refuse(Refusal refusal)
    {
        LogRefused(refusal.Status, refusal.Reason, refusal.Why);
        return TurnAnswer.Error(refusal.Status, refusal.Code, refusal.Told);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call was refused with {Status} ({Reason}): {Why}")]
    private partial void LogRefused(int status, string reason, string why);
}

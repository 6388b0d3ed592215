using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>Sends what a turn planned, from where an earlier attempt stopped.</summary>
internal sealed partial class ReplyDelivery(Connectors connectors, ILogger<ReplyDelivery> logger)
{
    /// <summary>The record with what is done by now. It is not delivered when sending again may help.</summary>
    public async Task<TurnRecord> DeliverAsync(TurnRecord record, CancellationToken cancellationToken)
    {
        while (!record.IsDelivered)
        {
            var outcome = await SendAsync(record.Sends[record.Done], cancellationToken);
            if (outcome is not SendOutcome.Sent)
                LogNotSent(outcome.ToString());
            if (MayHelpToSendAgain(outcome))
                break;
            record = record with { Done = record.Done + 1 };
        }

        return record;
    }

    private async Task<SendOutcome> SendAsync(PlannedSend send, CancellationToken cancellationToken)
    {
        var connector = connectors.For(send.Reference);
        if (send.UpdateId is { Length: > 0 } replaced)
        {
            var updated = await connector.UpdateActivityAsync(send.Reference, replaced, send.Activity with { ReplyToId = null }, cancellationToken);
            if (!CannotUpdate(updated))
                return updated;
        }

        return send.ReplyToId is { Length: > 0 } answered
            ? await connector.ReplyToActivityAsync(send.Reference, answered, send.Activity, cancellationToken)
            : await connector.SendToConversationAsync(send.Reference, send.Activity, cancellationToken);
    }

    /// <summary>The card is gone, or the channel has no updates: then the answer is a new message.</summary>
    private static bool CannotUpdate(SendOutcome outcome) => outcome is SendOutcome.Gone
        or SendOutcome.Refused { Status: StatusCodes.Status405MethodNotAllowed or StatusCodes.Status501NotImplemented };

    /// <summary>A person waits for the answer, and a second copy harms less than none: here the unknown counts as not sent.</summary>
    private static bool MayHelpToSendAgain(SendOutcome outcome) => outcome is SendOutcome.Throttled or SendOutcome.Unknown or SendOutcome.Unreachable
        or SendOutcome.Refused { Status: >= StatusCodes.Status500InternalServerError };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply was not sent: {Outcome}.")]
    private partial void LogNotSent(string outcome);
}

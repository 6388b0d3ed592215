using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>Sends what a turn planned, from where an earlier attempt stopped.</summary>
internal sealed partial class ReplyDelivery(Connectors connectors, MachineClock clock, ILogger<ReplyDelivery> logger)
{
    /// <summary>A person waits for the answer, and Teams sends the message again after 15 s: who is asked to wait longer leaves it to that.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    /// <summary>The record with what is done by now. It is not delivered when sending again may help.</summary>
    public async Task<TurnRecord> DeliverAsync(TurnRecord record, CancellationToken cancellationToken)
    {
        while (!record.IsDelivered)
        {
            var outcome = await SendPatientlyAsync(record.Sends[record.Done], cancellationToken);
            if (outcome is not SendOutcome.Sent)
                LogNotSent(outcome.ToString());
            if (MayHelpToSendAgain(outcome))
                break;
            record = record with { Done = record.Done + 1 };
        }

        return record;
    }

    private async Task<SendOutcome> SendPatientlyAsync(PlannedSend send, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(send, cancellationToken);
        if (outcome is SendOutcome.Throttled { RetryAfter: { } wait } && wait <= LongestWait)
        {
            await Task.Delay(wait, clock.Time, cancellationToken);
            outcome = await SendAsync(send, cancellationToken);
        }

        return outcome is SendOutcome.Refused { Status: StatusCodes.Status413PayloadTooLarge }
            ? await SendAsync(TooLong(send), cancellationToken)
            : outcome;
    }

    /// <summary>The sentence that says that the answer is too long for the channel: better than none.</summary>
    private static PlannedSend TooLong(PlannedSend send)
    {
        var said = send.Activity;
        return send with
        {
            UpdateId = null,
            Activity = new SentActivity
            {
                From = said.From,
                Recipient = said.Recipient,
                Conversation = said.Conversation,
                ReplyToId = said.ReplyToId,
                Locale = said.Locale,
                Text = TurnTexts.TooLong.In(TurnWork.LanguageOf(said.Locale)),
                TextFormat = "plain",
            },
        };
    }

    private async Task<SendOutcome> SendAsync(PlannedSend send, CancellationToken cancellationToken)
    {
        var connector = connectors.For(send.Reference);
        if (send.UpdateId is { Length: > 0 } replaced)
        {
            var card = send.Activity with { ReplyToId = null };
            var updated = await connector.UpdateActivityAsync(send.Reference, replaced, card, cancellationToken);
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
    private static bool MayHelpToSendAgain(SendOutcome outcome) => outcome
        is SendOutcome.Throttled or SendOutcome.Unknown or SendOutcome.Unreachable
        or SendOutcome.Refused { Status: >= StatusCodes.Status500InternalServerError };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply was not sent: {Outcome}.")]
    private partial void LogNotSent(string outcome);
}

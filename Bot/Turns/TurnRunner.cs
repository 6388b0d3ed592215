using System.Diagnostics.CodeAnalysis;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// Runs a turn: one at a time in a conversation, once for every activity however often it is delivered, in a bounded time, and with an
/// answer
/// whatever happens. Commits first, sends then; a send that failed is repeated when the channel delivers the activity again.
/// </summary>
internal sealed partial class TurnRunner(
    ConversationGate gate, TurnLedger ledger, TurnWork work, ReplyDelivery delivery, TurnPatience patience, ILogger<TurnRunner> logger)
{
    private static readonly Func<ILogger, string?, string?, IDisposable?> Scope =
        LoggerMessage.DefineScope<string?, string?>("Conversation {ConversationId}, activity {ActivityId}");

    /// <summary>The HTTP answer to the activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the wait for the turns before this one; a turn that has begun is ended by its deadline
    /// only.</param>
    public async Task<TurnAnswer> RunAsync(ReceivedActivity activity, CancellationToken cancellationToken)
    {
        using var scope = Scope(logger, activity.Conversation?.Id, activity.Id);
        using var deadline = patience.Begin();
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var kind = KindOf(activity);
        try
        {
            using var pass = await gate.EnterAsync(TurnKeys.Conversation(activity), waiting.Token);
            var answer = await AnswerOnceAsync(activity, kind, deadline.Token);
            var took = patience.Took(deadline, kind, answer.Status);
            LogTurn(kind, answer.Status, took);
            return answer;
        }
        catch (OperationCanceledException) when (waiting.IsCancellationRequested)
        {
            LogBusy(kind);
            return TurnAnswer.Error(
                StatusCodes.Status503ServiceUnavailable,
                "Busy",
                "The conversation is busy with an earlier activity; nothing was done. Send the activity again.");
        }
    }

    private async Task<TurnAnswer> AnswerOnceAsync(ReceivedActivity activity, string kind, CancellationToken deadline)
    {
        var turnId = TurnKeys.Turn(activity);
        var recognisesRepeats = work.RecognisesRepeats(activity);
        var (turn, isKnown) = await KnownOrNewAsync(activity, kind, turnId, recognisesRepeats, deadline);
        if (isKnown && turn.IsDelivered)
            return turn.Answer;

        // The work is done: neither the deadline nor a caller who left may end what is owed now.
        var delivered = await delivery.DeliverAsync(turn, CancellationToken.None);
        if (recognisesRepeats)
            ledger.Remember(turnId, delivered);
        else
            await ledger.RecordAsync(turnId, delivered, CancellationToken.None);
        return delivered.IsDelivered
            ? delivered.Answer
            : TurnAnswer.Error(
                StatusCodes.Status502BadGateway,
                "ReplyNotSent",
                "The work is done and stored, but the reply could not be sent. Send the activity again to get it.");
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler does, the person gets an answer; logged once here.")]
    private async Task<(TurnRecord Turn, bool IsKnown)> KnownOrNewAsync(
        ReceivedActivity activity, string kind, string turnId, bool recognisesRepeats, CancellationToken deadline)
    {
        try
        {
            var found = recognisesRepeats ? ledger.Recall(turnId) : await ledger.FindAsync(turnId, deadline);
            return found is { } known
                ? (known, true)
                : (await work.DoAsync(activity, turnId, deadline), false);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            LogTookTooLong(kind);
            var told = work.Fail(activity, StatusCodes.Status504GatewayTimeout, "Timeout", language => TurnTexts.TookTooLong.In(language));
            return (told, false);
        }
        catch (Exception fault)
        {
            var reference = TurnKeys.Reference(turnId);
            LogFailed(fault, kind, reference);
            var told = work.Fail(
                activity, StatusCodes.Status500InternalServerError, "InternalError", language => TurnTexts.Failed.In(language, reference));
            return (told, false);
        }
    }

    private static string KindOf(ReceivedActivity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate
            or ActivityTypes.MessageReaction or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
            or ActivityTypes.Typing => activity.Type,
        _ => "other",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "A turn of type {Type} was answered with {Status} in {Took}.")]
    private partial void LogTurn(string type, int status, TimeSpan took);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn of type {Type} waited too long for an earlier one and was not begun.")]
    private partial void LogBusy(string type);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn of type {Type} passed its deadline and was stopped.")]
    private partial void LogTookTooLong(string type);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of type {Type} failed; the person was given the number {Reference}.")]
    private partial void LogFailed(Exception fault, string type, string reference);
}

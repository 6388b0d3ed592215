using System.Text.Json;
using Wenming.Bot.Protocol;
using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>Puts an outcome into the channel's words. Pure: what is to be sent is planned here and sent elsewhere.</summary>
internal static class ReplyComposer
{
    private static readonly TurnAnswer Accepted = new(StatusCodes.Status200OK, null);

    /// <summary>How the turn is answered.</summary>
    public static TurnRecord Compose(ReceivedActivity activity, TurnOutcome outcome, Language language, DateTimeOffset now)
    {
        var isConfidential = outcome is TurnOutcome.Answered { Reply.IsConfidential: true };
        if (activity.Type == ActivityTypes.Invoke)
        {
            var invoked = InvokeAnswer(outcome) with { IsConfidential = isConfidential };
            return new TurnRecord { Answer = invoked, Sends = [], AnsweredAt = now, IsConfidential = isConfidential };
        }

        var reply = outcome switch
        {
            TurnOutcome.Answered answered => answered.Reply,
            TurnOutcome.Failed failed => Reply.Of(failed.Words),
            _ => new Reply.Silence(),
        };
        List<(Reply Reply, SentActivity Said)> all = [.. Sayings(activity, reply, language)];
        if (activity.ExpectsReplies)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies([.. all.Select(one => one.Said)]), ActivityJson.Exact.ExpectedReplies);
            return new TurnRecord { Answer = Accepted with { Body = body }, Sends = [], AnsweredAt = now, IsConfidential = isConfidential };
        }

        return new TurnRecord
        {
            Answer = Accepted with { IsConfidential = isConfidential },
            Sends = ConversationReference.Of(activity) is { } reference
                ? [.. all.Select(one => Planned(activity, reference, one.Said, one.Reply))]
                : [],
            AnsweredAt = now,
            IsConfidential = isConfidential,
        };
    }

    private static IEnumerable<(Reply Reply, SentActivity Said)> Sayings(ReceivedActivity activity, Reply reply, Language language)
    {
        if (Activity(activity, reply, language) is { } said)
            yield return (reply, said);
        var note = Reply.Of(TurnTexts.OnlyText.In(language));
        if (UnreadFiles.CameWith(activity) && Activity(activity, note, language) is { } unread)
            yield return (note, unread);
    }

    /// <summary>A reply as an activity; <see langword="null"/> for silence.</summary>
    public static SentActivity? Activity(ReceivedActivity activity, Reply reply, Language language)
    {
        var reference = ConversationReference.Of(activity);
        var addressed = new SentActivity
        {
            From = reference?.Bot ?? Account(activity.Recipient),
            Recipient = reference?.User ?? Account(activity.From),
            Conversation = reference?.Conversation ?? new SentConversation { Id = activity.Conversation?.Id ?? "" },
            ReplyToId = activity.Id,
            Locale = language == Language.Chinese ? "zh-CN" : "en-US",
            IsConfidential = reply.IsConfidential,
        };
        return reply switch
        {
            Reply.Card card => addressed with { Summary = card.Content.FallbackText, Attachments = [Attachment.Of(card.Content)] },
            Reply.Message message => addressed with
            {
                Text = message.Words,
                TextFormat = "plain",
                SuggestedActions = Suggested(activity, addressed.Recipient, message.Suggestions),
            },
            _ => null,
        };
    }

    private static SentAccount? Account(ReceivedAccount? account) =>
        account?.Id is { Length: > 0 } id ? new SentAccount { Id = id, Name = account.Name, AadObjectId = account.AadObjectId } : null;

    private static SuggestedActions? Suggested(ReceivedActivity activity, SentAccount? person, IReadOnlyList<string> suggestions)
    {
        if (suggestions.Count == 0 || ActivityScope.Of(activity) != ConversationScope.Personal)
            return null;
        var shown = suggestions.Take(SuggestedActions.Most).Select(words => new SuggestedAction(words, words));
        return new SuggestedActions(person is null ? [] : [person.Id], [.. shown]);
    }

    /// <summary>
    /// A card that answers Action.Submit takes the place of the pressed card, as Submit itself cannot replace one; unless the button says
    /// that its card stays.
    /// </summary>
    private static PlannedSend Planned(ReceivedActivity activity, ConversationReference reference, SentActivity said, Reply reply)
    {
        var isMessage = activity.Type == ActivityTypes.Message;
        var takesPlace = isMessage && PressedButton.OfMessage(activity.Value) is { } pressed && pressed[CardCommand.BesideKey] is null;
        return new PlannedSend
        {
            Reference = reference,
            Activity = said,
            ReplyToId = isMessage ? activity.Id : null,
            UpdateId = takesPlace && reply is Reply.Card ? activity.ReplyToId : null,
        };
    }

    private static TurnAnswer InvokeAnswer(TurnOutcome outcome) => outcome switch
    {
        TurnOutcome.UnknownInvoke unknown => TurnAnswer.Error(
            StatusCodes.Status501NotImplemented,
            "NotImplemented",
            $"The bot does not know the invoke '{unknown.Name}'; it knows '{AdaptiveCardInvokeResponse.InvokeName}'."),
        TurnOutcome.Failed failed => Invoke(AdaptiveCardInvokeResponse.Error(failed.Status, new ErrorDetail(failed.Code, failed.Words))),
        TurnOutcome.Answered { Reply: Reply.Card card } => new(StatusCodes.Status200OK, AdaptiveCardInvokeResponse.OfCard(card.Content)),
        TurnOutcome.Answered { Reply: Reply.Message message } => Invoke(AdaptiveCardInvokeResponse.Message(message.Words)),
        _ => Invoke(AdaptiveCardInvokeResponse.Message("")),
    };

    private static TurnAnswer Invoke(AdaptiveCardInvokeResponse response) =>
        new(StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(response, ActivityJson.Exact.AdaptiveCardInvokeResponse));
}

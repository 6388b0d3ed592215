using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// Speaks in people's own chats: takes what only one person may see out of a group, which then reads only that it went there, and tells others
/// what a turn means for them.
/// </summary>
internal sealed partial class OwnChat(
    ConversationReferences references, Connectors connectors, ICallerDirectory callers, ILogger<OwnChat> logger)
{
    /// <summary>The reply that the group may see. Whatever becomes of the message to the person, the turn goes on.</summary>
    public async Task<Reply> DivertAsync(ReceivedActivity activity, Caller caller, Reply reply, CancellationToken cancellationToken)
    {
        if (ReplyComposer.Activity(activity, reply, caller.Language) is not { } personal)
            return reply;
        var arrived = await SayAsync(activity, caller, personal, cancellationToken) is SendOutcome.Sent;
        var words = arrived ? TurnTexts.AnsweredInOwnChat : TurnTexts.OpenOwnChat;
        return Reply.Of(words.In(caller.Language)) with { IsPersonal = false, IsConfidential = reply.IsConfidential };
    }

    /// <summary>Tells somebody else. Whatever becomes of it, the turn goes on.</summary>
    public async Task TellAsync(ReceivedActivity activity, Tiding tiding, CancellationToken cancellationToken)
    {
        if (await references.FindPersonalAsync(tiding.To, cancellationToken) is not { RemovedAt: null, Reference: var chat }
            || !connectors.Reaches(chat.ServiceUrl))
            return;
        var told = await callers.FindAsync(tiding.To, "", chat.Locale, cancellationToken);
        var card = tiding.Card(told.Language);
        var reply = told.PrefersText ? Reply.Of(card.FallbackText) : Reply.Of(card);
        if (ReplyComposer.Activity(activity, reply, told.Language) is { } words)
            await SendAsync(chat, words, cancellationToken);
    }

    // Who took the bot out of the own chat gets nothing there, asked for in a group or not.
    private async Task<SendOutcome?> SayAsync(
        ReceivedActivity activity, Caller caller, SentActivity personal, CancellationToken cancellationToken)
    {
        var known = await references.FindPersonalAsync(caller.Id, cancellationToken);
        if (known?.RemovedAt is not null)
            return null;
        if (known is not null && await SendAsync(known.Reference, personal, cancellationToken) is var outcome and not SendOutcome.Gone)
            return outcome;
        return await OpenAsync(activity, caller, cancellationToken) is { } opened
            ? await SendAsync(opened, personal, cancellationToken)
            : null;
    }

    private async Task<ConversationReference?> OpenAsync(ReceivedActivity activity, Caller caller, CancellationToken cancellationToken)
    {
        if (ConversationReference.Of(activity) is not { } group || !connectors.Reaches(group.ServiceUrl))
            return null;
        var opened = await connectors.For(group).CreateConversationAsync(group, cancellationToken);
        if (opened is not SendOutcome.Sent { Id: { } id })
        {
            LogNotOpened(opened.GetType().Name);
            return null;
        }

        var chat = group with { Conversation = group.Conversation with { Id = id, ConversationType = "personal" } };
        await references.RememberPersonalAsync(caller.Id, chat, cancellationToken);
        return chat;
    }

    private async Task<SendOutcome> SendAsync(ConversationReference chat, SentActivity personal, CancellationToken cancellationToken)
    {
        var addressed = personal with { Conversation = chat.Conversation, From = chat.Bot, Recipient = chat.User, ReplyToId = null };
        var outcome = await connectors.For(chat).SendToConversationAsync(chat, addressed, cancellationToken);
        if (outcome is not SendOutcome.Sent)
            LogNotSent(outcome.GetType().Name);
        return outcome;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A personal chat could not be opened: {Outcome}. The group was told to open it.")]
    private partial void LogNotOpened(string outcome);

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "A reply did not reach the person's own chat: {Outcome}.")]
    private partial void LogNotSent(string outcome);
}

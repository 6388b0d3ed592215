namespace Wenming.Bot.Protocol;

/// <summary>Everything that is needed to say something in a conversation later. The newest one counts: a service URL may change.</summary>
internal sealed record ConversationReference
{
    public required string ChannelId { get; init; }

    public required string ServiceUrl { get; init; }

    public required SentConversation Conversation { get; init; }

    public SentAccount? Bot { get; init; }

    /// <summary>The person at the other end; of a group, who wrote last.</summary>
    public SentAccount? User { get; init; }

    public string? Locale { get; init; }

    /// <summary>The reference that an activity carries, or <see langword="null"/> when it carries too little to answer it.</summary>
    public static ConversationReference? Of(ReceivedActivity activity)
    {
        if (activity.ServiceUrl is not { Length: > 0 } serviceUrl || activity.Conversation?.Id is not { Length: > 0 } conversation)
            return null;
        return new ConversationReference
        {
            ChannelId = activity.ChannelId ?? "",
            ServiceUrl = serviceUrl,
            Conversation = new SentConversation
            {
                Id = conversation,
                ConversationType = activity.Conversation.ConversationType,
                TenantId = activity.Conversation.TenantId,
            },
            Bot = Account(activity.Recipient),
            User = Account(activity.From),
            Locale = activity.Locale,
        };
    }

    private static SentAccount? Account(ReceivedAccount? account) => account?.Id is not { Length: > 0 } id
        ? null
        : new SentAccount { Id = id, Name = account.Name, AadObjectId = account.AadObjectId };
}

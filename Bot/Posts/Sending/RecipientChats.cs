using System.Diagnostics;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Finds recipients' chats and remembers which take nothing.</summary>
internal sealed class RecipientChats(ConversationReferences references, Connectors connectors, TimeProvider clock)
{
    /// <summary>The bot never met them, so there is no chat.</summary>
    public const string NoChat = "NoChat";

    /// <summary>The bot was taken out of the chat; Teams would still take messages, but they are not wanted.</summary>
    public const string Removed = "Removed";

    /// <summary>Where the recipient is written to.</summary>
    public async Task<Reach> FindAsync(Recipient recipient, CancellationToken cancellationToken) =>
        await ReadAsync(recipient, cancellationToken) switch
        {
            null => new Reach.Nowhere(NoChat),
            { RemovedAt: not null } => new Reach.Nowhere(Removed),
            { BlockedAt: not null, BlockedCode: var code } => new Reach.Nowhere(code ?? nameof(SendOutcome.Forbidden)),
            { Reference: var chat } when !connectors.Reaches(chat.ServiceUrl) => new Reach.Nowhere("ServiceUrlNotAllowed"),
            { Reference: var chat } => new Reach.Chat(chat),
        };

    /// <summary>Remembers that the channel refuses, until the person comes again.</summary>
    public Task BlockAsync(Recipient recipient, string code, CancellationToken cancellationToken) => recipient switch
    {
        Recipient.InOwnChat own => references.BlockPersonalAsync(own.Person, code, clock.GetUtcNow(), cancellationToken),
        Recipient.InGroup group => references.BlockGroupAsync(group.Conversation, code, clock.GetUtcNow(), cancellationToken),
        _ => throw new UnreachableException(),
    };

    /// <summary>Remembers the chat that was opened in place of one that is gone.</summary>
    public Task MovedAsync(Recipient.InOwnChat recipient, ConversationReference chat, CancellationToken cancellationToken) =>
        references.RememberPersonalAsync(recipient.Person, chat, cancellationToken);

    private Task<ReachableChat?> ReadAsync(Recipient recipient, CancellationToken cancellationToken) => recipient switch
    {
        Recipient.InOwnChat own => references.ReadPersonalAsync(own.Person, cancellationToken),
        Recipient.InGroup group => references.ReadGroupAsync(group.Conversation, cancellationToken),
        _ => throw new UnreachableException(),
    };
}

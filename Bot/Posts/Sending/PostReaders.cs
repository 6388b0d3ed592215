using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Finds out who reads a post.</summary>
internal sealed class PostReaders(ICallerDirectory callers)
{
    /// <summary>The reader as the roster and the settings know them now; <see langword="null"/> for somebody who is no longer on the roster.</summary>
    public async Task<PostReader?> FindAsync(
        Recipient recipient, ConversationReference chat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (recipient is not Recipient.InOwnChat { Person: var person })
            return new PostReader(recipient, Caller: null, Language.Chinese, now) { ChannelId = chat.ChannelId };
        var caller = await callers.FindAsync(person, "", chat.Locale, cancellationToken);
        return caller.Person is null ? null : new PostReader(recipient, caller, caller.Language, now) { ChannelId = chat.ChannelId };
    }
}

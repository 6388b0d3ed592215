using System.Security.Cryptography;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>
/// The chat page's conversations. They live in memory: after a restart an open page asks with the same id, and the conversation is made
/// again.
/// Nothing is lost by that, as everything that counts is in the tables.
/// </summary>
internal sealed class DirectLineConversations(MachineClock clock)
{
    /// <summary>The channel's name.</summary>
    public const string ChannelId = "directline";

    /// <summary>Stands in references of the chat page. It is no web address, so nothing can be sent there by mistake.</summary>
    public const string ServiceUrl = "urn:wenming:chat-page";

    private const int MostConversations = 500;

    private readonly RecentMap<DirectLineConversation> _conversations = new(MostConversations);
    private readonly string _epoch = RandomNumberGenerator.GetHexString(8, lowercase: true);
    private readonly long _firstSequence = clock.Time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>A new conversation.</summary>
    public DirectLineConversation Start() => Open(RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>The conversation with this id, made now when there is none.</summary>
    public DirectLineConversation Open(string id) =>
        _conversations.GetOrAdd(id, () => new DirectLineConversation(id, _epoch, _firstSequence));
}

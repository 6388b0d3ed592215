using System.Security.Cryptography;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>
/// The chat page's conversations. One is in memory as long as somebody uses it: writes to it, reads it or waits for news. What was said
/// stands in the tables, so that after a restart an open page asks with the same id and goes on where it stood.
/// </summary>
internal sealed class DirectLineConversations(StreamTable table)
{
    /// <summary>The channel's name.</summary>
    public const string ChannelId = "directline";

    /// <summary>Stands in references of the chat page. It is no web address, so nothing can be sent there by mistake.</summary>
    public const string ServiceUrl = "urn:wenming:chat-page";

    /// <summary>How many conversations that nobody uses are remembered for what they hold that may not be kept.</summary>
    private const int MostResting = 200;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DirectLineConversation Conversation, int Uses)> _used = new(StringComparer.Ordinal);
    private readonly RecentMap<DirectLineConversation> _resting = new(MostResting);

    /// <summary>How many conversations are in use.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _used.Count;
        }
    }

    /// <summary>The id of a new conversation; nobody guesses it.</summary>
    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The conversation with this id, for use.</summary>
    public OpenConversation Open(string id)
    {
        lock (_lock)
        {
            var (conversation, uses) = _used.TryGetValue(id, out var known)
                ? known
                : (_resting.Find(id) ?? new DirectLineConversation(id, table), 0);
            _resting.Remove(id);
            _used[id] = (conversation, uses + 1);
            return new OpenConversation(conversation, Leave);
        }
    }

    private void Leave(DirectLineConversation conversation)
    {
        lock (_lock)
        {
            var (_, uses) = _used[conversation.Id];
            if (uses > 1)
            {
                _used[conversation.Id] = (conversation, uses - 1);
                return;
            }

            _used.Remove(conversation.Id);
            if (conversation.HoldsUnkept)
                _resting.Set(conversation.Id, conversation);
            else
                conversation.Dispose();
        }
    }
}

using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// For the vendor's tools that know a secret and no token: where anybody can be picked, any word is a secret by which a client on this machine
/// begins conversations, as whoever it says. It opens those that were begun with it, as long as the process runs, and no others.
/// </summary>
internal sealed class PickedSecrets(MachineClock clock)
{
    private const int Most = 200;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly RecentMap<DirectLineGrant> _begun = new(Most);

    /// <summary>A new conversation for the secret and the user.</summary>
    public DirectLineGrant Begin(string secret, DirectLineUser user)
    {
        var grant = new DirectLineGrant(DirectLineConversations.NewId(), user, clock.Time.GetUtcNow() + Lifetime);
        _begun.Set(Key(secret, grant.ConversationId), grant);
        return grant;
    }

    /// <summary>What the secret opens of this conversation.</summary>
    public TokenReading Read(string secret, string? conversationId) => _begun.Find(Key(secret, conversationId)) switch
    {
        null => new TokenReading.Foreign(),
        { } grant when clock.Time.GetUtcNow() >= grant.ExpiresAt => new TokenReading.Expired(grant),
        { } grant => new TokenReading.Good(grant),
    };

    private static string Key(string secret, string? conversationId) => $"{conversationId} {secret}";
}

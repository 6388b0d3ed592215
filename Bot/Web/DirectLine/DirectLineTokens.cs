using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// Issues and reads the chat page's tokens. A token opens one conversation for one user until it ends, and says so itself; HMAC-SHA256 with
/// <see cref="TokenKey"/> keeps it as it was issued. What a token is for is part of what is signed: one kind never passes for another.
/// </summary>
internal sealed class DirectLineTokens(TokenKey key, MachineClock clock)
{
    /// <summary>How long a token opens its conversation, as at the vendor's own Direct Line.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1800);

    /// <summary>
    /// How long a ticket opens a stream. It stands in an address, which a proxy on the way may write down: by then it is worth nothing.
    /// </summary>
    public static readonly TimeSpan TicketLifetime = TimeSpan.FromSeconds(60);

    /// <summary>Longer texts are no tokens of ours and are not looked into.</summary>
    private const int Longest = 2048;

    /// <summary>A new token for what is granted, and when it ends.</summary>
    public async Task<(string Token, DirectLineGrant Grant)> IssueAsync(
        string conversationId, DirectLineUser user, CancellationToken cancellationToken)
    {
        var grant = new DirectLineGrant(conversationId, user, clock.Time.GetUtcNow() + Lifetime);
        return (await SignAsync(TokenUse.Conversation, grant, null, cancellationToken), grant);
    }

    /// <summary>A ticket for the grant's stream, which then stays open as long as the grant lasts.</summary>
    public Task<string> IssueTicketAsync(DirectLineGrant grant, CancellationToken cancellationToken) =>
        SignAsync(TokenUse.Stream, grant, clock.Time.GetUtcNow() + TicketLifetime, cancellationToken);

    /// <summary>The id of the one conversation of somebody who has one wherever the page is opened.</summary>
    public async Task<string> ConversationOfAsync(DirectLineUser user, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await SealAsync(TokenUse.Person, user.Id ?? "", cancellationToken))[..32];

    /// <summary>What the text opens as a token of this use.</summary>
    public async Task<TokenReading> ReadAsync(string use, string token, CancellationToken cancellationToken)
    {
        if (token.Length > Longest
            || token.Split('.') is not [var said, var signed]
            || !Base64Url.IsValid(said)
            || !Base64Url.IsValid(signed))
            return new TokenReading.Foreign();
        var seal = await SealAsync(use, said, cancellationToken);
        if (!CryptographicOperations.FixedTimeEquals(seal, Base64Url.DecodeFromChars(signed))
            || JsonSerializer.Deserialize(Base64Url.DecodeFromChars(said), TokenJson.Default.TokenClaims) is not { } claims)
            return new TokenReading.Foreign();
        var grant = new DirectLineGrant(
            claims.Conversation, new DirectLineUser { Id = claims.User, Name = claims.Name }, DateTimeOffset.FromUnixTimeSeconds(claims.Until));
        var now = clock.Time.GetUtcNow();
        var isOver = now >= grant.ExpiresAt || (claims.UseBy is { } useBy && now >= DateTimeOffset.FromUnixTimeSeconds(useBy));
        return isOver ? new TokenReading.Expired(grant) : new TokenReading.Good(grant);
    }

    private async Task<string> SignAsync(string use, DirectLineGrant grant, DateTimeOffset? useBy, CancellationToken cancellationToken)
    {
        var claims = new TokenClaims(
            grant.ConversationId, grant.User.Id ?? "", grant.User.Name, grant.ExpiresAt.ToUnixTimeSeconds(), useBy?.ToUnixTimeSeconds());
        var said = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, TokenJson.Default.TokenClaims));
        return $"{said}.{Base64Url.EncodeToString(await SealAsync(use, said, cancellationToken))}";
    }

    private async Task<byte[]> SealAsync(string use, string said, CancellationToken cancellationToken) =>
        HMACSHA256.HashData(await key.ReadAsync(cancellationToken), Encoding.UTF8.GetBytes($"{use}.{said}"));
}

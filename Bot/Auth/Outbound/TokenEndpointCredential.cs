using System.Text.Json;
using Azure.Core;
using Azure.Identity;

namespace Wenming.Bot.Auth.Outbound;

/// <summary>
/// Fetches tokens at an address of one's own (<c>Auth:TokenEndpoint</c>) by client credentials (RFC 6749, 4.4): for clouds of which the
/// vendor's library knows nothing, and for an authority on this machine, to which it would not speak.
/// </summary>
internal sealed class TokenEndpointCredential(HttpClient http, Uri endpoint, string appId, string secret, TimeProvider clock)
    : TokenCredential
{
    /// <exception cref="AuthenticationFailedException">The endpoint was not reached, or gave no token.</exception>
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = secret,
            ["scope"] = string.Join(' ', requestContext.Scopes),
        });
        try
        {
            using var response = await http.PostAsync(endpoint, form, cancellationToken);
            var answer = JsonSerializer.Deserialize(
                await response.Content.ReadAsByteArrayAsync(cancellationToken), AuthorityJson.Default.TokenAnswer);
            if (!response.IsSuccessStatusCode || answer is not { Token: { Length: > 0 } token, Seconds: > 0 and var seconds })
                throw new AuthenticationFailedException(answer?.Error ?? $"The token endpoint answered {(int)response.StatusCode} without a token.");
            return new AccessToken(token, clock.GetUtcNow().AddSeconds(seconds));
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException)
        {
            throw new AuthenticationFailedException("The token endpoint was not reached or gave no JSON.", fault);
        }
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Tokens are fetched asynchronously only.");
}

using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>
/// The channel, known by the token that its issuer signed for this bot
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>). There is no
/// switch that skips a check.
/// </summary>
internal sealed class ChannelCallers(BotRegistration registration, SigningKeys keys, ServiceHosts hosts, MachineClock clock) : ICallers
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;

    /// <summary>How far the issuer's clock and this machine's may differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _tokens = new() { MaximumTokenSizeInBytes = LongestToken };

    public async ValueTask<CallerOutcome> CheckAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (authorization.Count == 0)
            return new CallerOutcome.Refused(Refusals.NoToken);
        if (Read(authorization) is not { } token)
            return new CallerOutcome.Refused(Refusals.NotAToken);
        if (token.Alg != SecurityAlgorithms.RsaSha256)
            return new CallerOutcome.Refused(Refusals.WrongAlgorithm);
        if (token.Kid is not { Length: > 0 })
            return new CallerOutcome.Refused(Refusals.UnknownKey);
        return await keys.FindAsync(token.Kid, cancellationToken) switch
        {
            KeyOutcome.Found { Key: var key } => await ValidateAsync(token, key),
            KeyOutcome.Unknown => new CallerOutcome.Refused(Refusals.UnknownKey),
            _ => new CallerOutcome.Undecided(),
        };
    }

    /// <summary>One header with three parts that are encoded JSON, or nothing.</summary>
    private JsonWebToken? Read(StringValues authorization)
    {
        if (authorization is not [{ Length: > 0 and <= LongestToken } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var encoded = header[Scheme.Length..].Trim();
        if (encoded.Count(sign => sign == '.') != 2)
            return null;
        try
        {
            return _tokens.ReadJsonWebToken(encoded);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private async Task<CallerOutcome> ValidateAsync(JsonWebToken token, SigningKey key)
    {
        var result = await _tokens.ValidateTokenAsync(token, Rules(key));
        if (!result.IsValid)
            return new CallerOutcome.Refused(Refusals.Of(result.Exception));
        return token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) && !string.IsNullOrWhiteSpace(serviceUrl)
            ? new CallerOutcome.Admitted(new ChannelPass(serviceUrl, key.Endorsements, registration, hosts))
            : new CallerOutcome.Refused(Refusals.NoServiceUrl);
    }

    private TokenValidationParameters Rules(SigningKey key) => new()
    {
        RequireSignedTokens = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = key.Key,
        ValidateIssuerSigningKey = true,
        ValidIssuer = registration.ChannelIssuer,
        ValidAudience = registration.AppId,
        RequireExpirationTime = true,
        LifetimeValidator = IsInItsTime,
    };

    /// <summary>By the machine's clock, which in a test stands still.</summary>
    private bool IsInItsTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var now = clock.Time.GetUtcNow().UtcDateTime;
        if (expires is null || expires <= now - Skew)
            throw new SecurityTokenExpiredException();
        if (notBefore > now + Skew)
            throw new SecurityTokenNotYetValidException();
        return true;
    }
}

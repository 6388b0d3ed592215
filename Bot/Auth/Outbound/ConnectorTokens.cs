using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using MsalException = Microsoft.Identity.Client.MsalException;

namespace Wenming.Bot.Auth.Outbound;

/// <summary>
/// The bot's tokens for connectors: kept, renewed before they end while the old one still serves, one renewal at a time. Nobody waits
/// longer for one than a send may take.
/// </summary>
internal sealed partial class ConnectorTokens : IDisposable
{
    /// <summary>How long it waits after a failure: a wrong secret is not hammered at.</summary>
    public static readonly TimeSpan AsksAgainAfter = TimeSpan.FromSeconds(30);

    /// <summary>How often a connector that refuses the token makes the bot fetch another.</summary>
    public static readonly TimeSpan AsksForRefusedEvery = TimeSpan.FromMinutes(1);

    /// <summary>The vendor's libraries renew then as well, so this is when they give a new one.</summary>
    private static readonly TimeSpan RenewsBefore = TimeSpan.FromMinutes(5);

    /// <summary>A token must not end on its way.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly Lazy<TokenCredential> _credential;
    private readonly TokenRequestContext _wanted;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _patience;
    private readonly ILogger _logger;
    private readonly Kept<ConnectorToken> _kept;

    public ConnectorTokens(
        Lazy<TokenCredential> credential,
        BotRegistration registration,
        IOptions<ConnectorOptions> connector,
        MachineClock clock,
        ILogger<ConnectorTokens> logger)
    {
        (_credential, _clock, _logger) = (credential, clock.Time, logger);
        _wanted = new TokenRequestContext([registration.ConnectorScope]);

        // Less than the whole send, so that a token that does not come is told apart from an answer that does not.
        _patience = connector.Value.Timeout * 0.75;
        _kept = new Kept<ConnectorToken>(FetchAsync, AsksAgainAfter, _clock);
    }

    /// <summary>Whether the last fetch failed.</summary>
    public bool HasFailed => _kept.HasFailed;

    /// <summary>A token, or <see langword="null"/> when none can be had now.</summary>
    public ValueTask<ConnectorToken?> GetAsync(CancellationToken cancellationToken) => _kept.GetAsync(cancellationToken);

    /// <summary>Another one than this, which a connector has refused; the same where another cannot be had.</summary>
    public Task<ConnectorToken?> GetNewerAsync(ConnectorToken refused, CancellationToken cancellationToken) =>
        _kept.GetNewerAsync(refused, AsksForRefusedEvery, cancellationToken);

    public void Dispose() => _kept.Dispose();

    private async Task<Fetched<ConnectorToken>?> FetchAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_patience, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var token = await _credential.Value.GetTokenAsync(_wanted, either.Token);
            var fetched = Keep(token);
            LogFetched(fetched.EndsAt);
            return fetched;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            return Failed("Timeout");
        }
        catch (AuthenticationFailedException refused)
        {
            return Failed(ReasonOf(refused));
        }
    }

    private Fetched<ConnectorToken> Keep(AccessToken token)
    {
        var now = _clock.GetUtcNow();
        var early = token.RefreshOn ?? token.ExpiresOn - RenewsBefore;
        var half = now + ((token.ExpiresOn - now) / 2);
        return new Fetched<ConnectorToken>(new ConnectorToken(token.Token), early > now ? early : half, token.ExpiresOn - Margin);
    }

    private Fetched<ConnectorToken>? Failed(string reason)
    {
        LogFailed(reason);
        return null;
    }

    /// <summary>The authority's own code, which can be looked up; its sentences hold more than belongs in a log.</summary>
    private static string ReasonOf(AuthenticationFailedException fault)
    {
        var code = AuthorityCode().Match($"{fault.InnerException?.Message} {fault.Message}");
        if (code.Success)
            return code.Value;
        return fault.InnerException is MsalException inner ? inner.ErrorCode : (fault.InnerException ?? fault).GetType().Name;
    }

    [GeneratedRegex(@"AADSTS\d+|\b(invalid_client|unauthorized_client|invalid_scope|invalid_request)\b")]
    private static partial Regex AuthorityCode();

    [LoggerMessage(Level = LogLevel.Information, Message = "A token for connectors was fetched; it serves until {EndsAt}.")]
    private partial void LogFetched(DateTimeOffset endsAt);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "No token for connectors can be had: {Reason}. Check the secret or certificate of MicrosoftAppId and the way to its authority; "
            + "until then nothing is sent.")]
    private partial void LogFailed(string reason);
}

using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Wenming.Bot.Auth;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// What the issuer publishes of itself: its name, its addresses, its keys. Fetched at the first use and kept for a day; a token with an unknown
/// key has it fetched again, at most once a minute.
/// </summary>
internal sealed partial class EntraMetadata : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>, IDisposable
{
    private const int LargestAnswer = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromHours(12);
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AskedForUnknownEvery = TimeSpan.FromMinutes(1);

    private readonly HttpDocumentRetriever _documents;
    private readonly Kept<OpenIdConnectConfiguration> _kept;
    private readonly ILogger<EntraMetadata> _logger;
    private readonly TimeProvider _clock;
    private volatile OpenIdConnectConfiguration? _last;
    private OpenIdConnectConfiguration? _outdated;

    public EntraMetadata(EntraRegistration registration, MachineClock clock, ILogger<EntraMetadata> logger)
    {
        MetadataAddress = registration.MetadataAddress;
        Backchannel = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        _documents = new HttpDocumentRetriever(Backchannel) { RequireHttps = !registration.Authority.IsLoopback };
        _clock = clock.Time;
        _logger = logger;
        UseLastKnownGoodConfiguration = false;
        _kept = new Kept<OpenIdConnectConfiguration>(FetchAsync, AskedAgainAfter, _clock);
    }

    /// <summary>Calls to the issuer, and to nobody else.</summary>
    public HttpClient Backchannel { get; }

    /// <summary>The metadata and keys; <see langword="null"/> while they cannot be had.</summary>
    public async ValueTask<OpenIdConnectConfiguration?> FindAsync(CancellationToken cancellationToken) =>
        _last = Interlocked.Exchange(ref _outdated, null) is { } seen
            ? await _kept.GetNewerAsync(seen, AskedForUnknownEvery, cancellationToken)
            : await _kept.GetAsync(cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">They cannot be had now.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel) =>
        await FindAsync(cancel)
        ?? throw new InvalidOperationException($"The metadata at {MetadataAddress} cannot be had now; try again later.");

    /// <inheritdoc/>
    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    /// <summary>What is kept lacks the key of a token: the next question is answered with something newer, if there is.</summary>
    public override void RequestRefresh() => _outdated = _last;

    /// <inheritdoc/>
    public void Dispose()
    {
        _kept.Dispose();
        Backchannel.Dispose();
    }

    private async Task<Fetched<OpenIdConnectConfiguration>?> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var published = await OpenIdConnectConfigurationRetriever.GetAsync(MetadataAddress, _documents, cancellationToken);
            if (published.SigningKeys.Count > 0)
                return new Fetched<OpenIdConnectConfiguration>(published, _clock.GetUtcNow() + RenewedAfter, _clock.GetUtcNow() + KeptFor);
            LogFailed("it publishes no key");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or JsonException or ArgumentException)
        {
            LogFailed(fault is IOException or OperationCanceledException ? "it does not answer" : "what it publishes cannot be read");
        }

        return null;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The metadata of the sign-in's issuer cannot be had: {Reason}. Nobody can sign in until then; it is tried again.")]
    private partial void LogFailed(string reason);
}

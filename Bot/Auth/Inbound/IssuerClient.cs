using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>Fetches the keys of the channel's issuer: the metadata name their address.</summary>
internal sealed partial class IssuerClient(HttpClient http, BotRegistration registration, ILogger<IssuerClient> logger)
{
    /// <summary>The keys; <see langword="null"/> when they cannot be had now.</summary>
    public async Task<SigningKeySet?> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await ReadAsync(registration.OpenIdMetadata, IssuerJson.Default.IssuerMetadata, cancellationToken);
            if (metadata.KeysAddress is not { IsAbsoluteUri: true } address || !IsAsSafe(address))
                return Failed("The metadata name no address of keys that can be trusted");
            var published = await ReadAsync(address, IssuerJson.Default.PublishedKeys, cancellationToken);
            var keys = SigningKeySet.Of(published.Keys ?? []);
            if (keys.Count == 0)
                return Failed("No key for signatures is published");
            LogFetched(keys.Count);
            return keys;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            return Failed("Timeout");
        }
        catch (HttpRequestException fault)
        {
            return Failed(fault.StatusCode?.ToString() ?? fault.HttpRequestError.ToString());
        }
        catch (JsonException)
        {
            return Failed("The answer is not the JSON that was expected");
        }
    }

    private async Task<T> ReadAsync<T>(Uri address, JsonTypeInfo<T> shape, CancellationToken cancellationToken) where T : class
    {
        using var response = await http.GetAsync(address, cancellationToken);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return JsonSerializer.Deserialize(body, shape) ?? throw new JsonException();
    }

    /// <summary>Keys over http would let anybody on the way sign; only an issuer on this machine is read so.</summary>
    private bool IsAsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && registration.OpenIdMetadata.IsLoopback);

    private SigningKeySet? Failed(string reason)
    {
        LogFailed(registration.OpenIdMetadata, reason);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} keys of the channel's issuer were fetched.")]
    private partial void LogFetched(int count);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The channel's keys could not be fetched from {Address}: {Reason}. Without them callers get 503; it is tried again.")]
    private partial void LogFailed(Uri address, string reason);
}

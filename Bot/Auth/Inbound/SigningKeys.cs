using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>
/// The keys of the channel's issuer, kept for a day as the vendor asks
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>). Renewed after
/// half of it, so that an issuer that is away for some hours stops nobody; a key nobody has seen is looked for at once.
/// </summary>
internal sealed class SigningKeys : IDisposable
{
    /// <summary>How often an unknown key id, which anybody can write, makes the bot ask again.</summary>
    public static readonly TimeSpan AsksForUnknownEvery = TimeSpan.FromMinutes(1);

    /// <summary>How long it waits after a failure.</summary>
    public static readonly TimeSpan AsksAgainAfter = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan RenewsAfter = TimeSpan.FromHours(12);
    private static readonly TimeSpan KeepsFor = TimeSpan.FromHours(24);

    private readonly Kept<SigningKeySet> _kept;

    public SigningKeys(IssuerClient issuer, MachineClock clock)
    {
        _kept = new Kept<SigningKeySet>(FetchAsync, AsksAgainAfter, clock.Time);

        async Task<Fetched<SigningKeySet>?> FetchAsync(CancellationToken cancellationToken)
        {
            var now = clock.Time.GetUtcNow();
            return await issuer.FetchAsync(cancellationToken) is { } keys
                ? new Fetched<SigningKeySet>(keys, now + RenewsAfter, now + KeepsFor)
                : null;
        }
    }

    /// <summary>Whether the issuer answered when it was asked last.</summary>
    public bool IsIssuerThere => !_kept.HasFailed;

    /// <summary>Whether there are keys, fetched now where there are none.</summary>
    public async Task<bool> AreThereAsync(CancellationToken cancellationToken) => await _kept.GetAsync(cancellationToken) is not null;

    /// <summary>The key with this id.</summary>
    public async ValueTask<KeyOutcome> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (await _kept.GetAsync(cancellationToken) is not { } keys)
            return new KeyOutcome.Unreachable();
        if (keys.Find(keyId) is { } known)
            return new KeyOutcome.Found(known);
        var newer = await _kept.GetNewerAsync(keys, AsksForUnknownEvery, cancellationToken);
        if (newer?.Find(keyId) is { } rotated)
            return new KeyOutcome.Found(rotated);
        return _kept.HasFailed ? new KeyOutcome.Unreachable() : new KeyOutcome.Unknown();
    }

    public void Dispose() => _kept.Dispose();
}

using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Rehearsals;

/// <summary>The bureau after the rehearsed quarter, played once for all specs that only look at it.</summary>
public sealed class RehearsedBureau : IAsyncLifetime
{
    /// <summary>The bureau, on 29 April 2026.</summary>
    public Bureau Bureau { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync() => Bureau = await RehearsedQuarter.OpenAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Bureau.DisposeAsync();
}

using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth;

/// <summary>What an admitted caller may say.</summary>
internal interface ICallerPass
{
    /// <summary>Why this activity may not be said, or <see langword="null"/> when it may.</summary>
    ValueTask<Refusal?> CheckAsync(ReceivedActivity activity, CancellationToken cancellationToken);
}

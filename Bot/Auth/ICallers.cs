using Microsoft.Extensions.Primitives;

namespace Wenming.Bot.Auth;

/// <summary>Who may post activities: the channel with a token, or without an app id whoever is on this machine.</summary>
internal interface ICallers
{
    /// <summary>What the header <c>Authorization</c> is worth. Runs before the body is read.</summary>
    ValueTask<CallerOutcome> CheckAsync(StringValues authorization, CancellationToken cancellationToken);
}

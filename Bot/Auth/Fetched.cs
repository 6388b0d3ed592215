namespace Wenming.Bot.Auth;

/// <summary>What was fetched, and how long it serves.</summary>
/// <param name="Value">It.</param>
/// <param name="RenewAt">From when on a newer one is fetched.</param>
/// <param name="EndsAt">From when on it does not serve any more.</param>
internal sealed record Fetched<T>(T Value, DateTimeOffset RenewAt, DateTimeOffset EndsAt);

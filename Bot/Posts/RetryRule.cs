using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts;

/// <summary>
/// What becomes of a delivery after a send, by outcome (<see cref="SendOutcome"/>). Pure. Who was throttled or not reached was not told
/// anything, so it is tried until the end of the next working day, and at least five times; then a person must look.
/// </summary>
internal static class RetryRule
{
    /// <summary>The word for a process that died while the delivery was on the wire.</summary>
    public const string ProcessEnded = "ProcessEnded";

    /// <summary>After an outcome that is not known a reminder is said once more after this time.</summary>
    public static readonly TimeSpan OnceMoreAfter = TimeSpan.FromSeconds(60);

    private const int FewestTries = 5;

    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(1);

    /// <summary>What follows.</summary>
    public static Next After(SendOutcome outcome, Attempt attempt) => outcome switch
    {
        SendOutcome.Sent => new Next.Settle(DeliveryState.Sent, null),
        SendOutcome.Throttled throttled => AgainOrGiveUp(nameof(SendOutcome.Throttled), attempt, Clamped(throttled.RetryAfter)),
        SendOutcome.Unreachable nobody => AgainOrGiveUp(nobody.Reason, attempt, null),
        SendOutcome.Forbidden forbidden => new Next.Settle(DeliveryState.Unreachable, forbidden.Code ?? nameof(SendOutcome.Forbidden)),
        SendOutcome.Gone gone => new Next.Settle(DeliveryState.Unreachable, gone.Code ?? nameof(SendOutcome.Gone)),
        SendOutcome.Unknown unknown => attempt is { IsReminder: true, IsSecondCopy: false }
            ? new Next.OnceMore(unknown.Reason, OnceMoreAfter)
            : new Next.Settle(DeliveryState.Unknown, unknown.Reason),
        SendOutcome.Refused refused => new Next.Settle(DeliveryState.Dead, Words(refused)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Decorrelated jitter: from the shortest pause to three times the last one, the same for the same delivery and try.</summary>
    public static TimeSpan Pause(Attempt attempt)
    {
        var last = attempt.LastPause > ShortestPause ? attempt.LastPause : ShortestPause;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{attempt.Seed} {attempt.Pauses}")));
        var share = BitConverter.ToUInt32(hash) / (double)uint.MaxValue;
        var pause = ShortestPause + ((last * 3) - ShortestPause) * share;
        return pause < LongestPause ? pause : LongestPause;
    }

    private static Next AgainOrGiveUp(string reason, Attempt attempt, TimeSpan? asked)
    {
        if (attempt is { IsPastItsTime: true, Pauses: >= FewestTries })
            return new Next.Settle(attempt.IsSecondCopy ? DeliveryState.Unknown : DeliveryState.Dead, reason);
        return new Next.Again(asked ?? Pause(attempt));
    }

    private static TimeSpan? Clamped(TimeSpan? retryAfter) => retryAfter switch
    {
        null => null,
        { } asked when asked < TimeSpan.FromSeconds(1) => TimeSpan.FromSeconds(1),
        { } asked when asked > LongestRetryAfter => LongestRetryAfter,
        { } asked => asked,
    };

    private static string Words(SendOutcome.Refused refused) => refused.Code is null
        ? refused.Status.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{refused.Status} {refused.Code}");
}

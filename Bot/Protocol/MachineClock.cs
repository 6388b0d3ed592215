namespace Wenming.Bot.Protocol;

/// <summary>
/// The time that machines keep, for deadlines, waits and leases. The bureau's own clock is the injected <see cref="TimeProvider"/>:
/// in a rehearsal it may run an hour a second, and then ten seconds of patience must still be ten seconds.
/// </summary>
public sealed record MachineClock(TimeProvider Time);

using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>How long turns may take and how long they took, by the machine's clock: a rehearsal's clock may run an hour a second.</summary>
internal sealed class TurnPatience(IOptions<TurnOptions> options, MachineClock clock, TurnMeter meter)
{
    /// <summary>Begins a turn's time.</summary>
    public TurnDeadline Begin() => new(options.Value.Deadline, clock.Time);

    /// <summary>How long the turn took; counted.</summary>
    public TimeSpan Took(TurnDeadline deadline, string type, int status)
    {
        var took = clock.Time.GetElapsedTime(deadline.Began);
        meter.Record(type, status, took);
        return took;
    }
}

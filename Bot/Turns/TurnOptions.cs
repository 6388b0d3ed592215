using System.ComponentModel.DataAnnotations;

namespace Wenming.Bot.Turns;

/// <summary>How turns are run.</summary>
public sealed class TurnOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Turns";

    /// <summary>
    /// How long a turn may compute its reply, by the machine's clock. Default 10 s; Teams sends a message again after 15 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:00:14")]
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long finished turns are gathered before the ledger is written, so that many share one flush. Default 100 ms; the ledger is behind the
    /// answers anyway, and what a killed process leaves unwritten the features recognise.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan LedgerGathersFor { get; set; } = TimeSpan.FromMilliseconds(100);
}

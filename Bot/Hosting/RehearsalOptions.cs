namespace Wenming.Bot.Hosting;

/// <summary>A clock that can be set and sped up, in Development only: a bureau can rehearse a year in an hour.</summary>
public sealed class RehearsalOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Rehearsal";

    /// <summary>The instant at which the program starts, for example <c>2026-03-16T08:55:00+08:00</c>. Default: the machine's time.</summary>
    public DateTimeOffset? Now { get; set; }

    /// <summary>Simulated seconds a second, 1 to 1,000,000. Default 1.</summary>
    public double Speed { get; set; } = 1;

    /// <summary>Whether anything is rehearsed.</summary>
    public bool IsOn => Now is not null || Speed != 1;
}

namespace Wenming.Domain.Settings;

/// <summary>What was typed behind 静音 or 请假.</summary>
public abstract record QuietReading
{
    private QuietReading()
    {
    }

    /// <summary>No reminders up to this day, it included; <see cref="QuietReader.Always"/> until it is taken back.</summary>
    public sealed record Mute(DateOnly Until) : QuietReading;

    /// <summary>Away on these days.</summary>
    public sealed record Leave(LeaveDays Days) : QuietReading;

    /// <summary>Taken back.</summary>
    public sealed record Cancelled : QuietReading;

    /// <summary>Not taken.</summary>
    public sealed record Refused(QuietRefusal Why) : QuietReading;
}

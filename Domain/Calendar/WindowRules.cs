namespace Wenming.Domain.Calendar;

/// <summary>When a quarter's self-check opens, is due, locks, is verified and concluded (rules.md 4.4). Counts are working days.</summary>
public sealed record WindowRules
{
    /// <summary>The defaults of rules.md 4.4.</summary>
    public static WindowRules Default { get; } = new();

    /// <summary>Opens on this working day of the quarter counted from its end; default 10.</summary>
    public int OpensOnNthLastWorkday { get; init; } = 10;

    /// <summary>Due on this working day of the quarter counted from its end; default 1, the last.</summary>
    public int DueOnNthLastWorkday { get; init; } = 1;

    /// <summary>Due at this time of day in Beijing; default 17:00.</summary>
    public TimeOnly DueAt { get; init; } = new(17, 0);

    /// <summary>The first reminder goes out this many working days before the due day; default 3.</summary>
    public int FirstReminderBefore { get; init; } = 3;

    /// <summary>Working days after the due day in which a late check is still taken; default 5.</summary>
    public int GraceFor { get; init; } = 5;

    /// <summary>Working days for verification after the grace period; default 10.</summary>
    public int VerificationFor { get; init; } = 10;

    /// <summary>Working days for flag and bulletin after verification; default 5.</summary>
    public int ConclusionFor { get; init; } = 5;

    /// <summary>The fourth quarter's own rules; <see langword="null"/> treats it like the others, which runs into the next year.</summary>
    public LastQuarterRules? LastQuarter { get; init; } = new();
}

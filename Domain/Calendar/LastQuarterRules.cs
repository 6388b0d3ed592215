namespace Wenming.Domain.Calendar;

/// <summary>
/// The fourth quarter is brought forward so that the annual appraisal fits into the year (rules.md 4.4). Counts are working days.
/// </summary>
public sealed record LastQuarterRules
{
    /// <summary>The month whose working days are counted, 10 to 12; default December.</summary>
    public int Month { get; init; } = 12;

    /// <summary>Opens on this working day of the month; default 1, the first.</summary>
    public int OpensOnNthWorkday { get; init; } = 1;

    /// <summary>Due on this working day of the month; default 10.</summary>
    public int DueOnNthWorkday { get; init; } = 10;

    /// <summary>Working days for verification after the grace period; default 4.</summary>
    public int VerificationFor { get; init; } = 4;

    /// <summary>Working days from verification to the appraisal meeting (总评会); default 3.</summary>
    public int ConclusionFor { get; init; } = 3;
}

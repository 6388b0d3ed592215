namespace Wenming.Domain.Calendar;

/// <summary>One thing that is wrong in a calendar that was handed in.</summary>
/// <param name="Line">The line, from 1; 0 where the fault belongs to the whole.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">What stands there.</param>
public sealed record CalendarError(int Line, CalendarErrorKind Kind, string Value);

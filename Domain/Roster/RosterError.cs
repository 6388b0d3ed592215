namespace Wenming.Domain.Roster;

/// <summary>One thing that is wrong in a roster file.</summary>
/// <param name="Row">The line of the file; the first line is 1.</param>
/// <param name="Column">One of <see cref="RosterFile.Columns"/>, or as the header has it; empty when the whole line is meant.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">What stands there.</param>
public sealed record RosterError(int Row, string Column, RosterErrorKind Kind, string Value);

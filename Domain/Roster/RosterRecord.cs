namespace Wenming.Domain.Roster;

/// <summary>One line of a roster file, split into its fields.</summary>
/// <param name="Row">The line of the file on which it begins; the first line is 1.</param>
/// <param name="Fields">The fields as they are written.</param>
public sealed record RosterRecord(int Row, IReadOnlyList<string> Fields);

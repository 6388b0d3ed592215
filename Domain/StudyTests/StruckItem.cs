using Wenming.Domain.Roster;

namespace Wenming.Domain.StudyTests;

/// <summary>An item that was struck out of a quarter's test.</summary>
/// <param name="Item">Which.</param>
/// <param name="Reason">Why: shown to everybody whom it was asked.</param>
/// <param name="By">Who struck it.</param>
/// <param name="At">When (UTC).</param>
public sealed record StruckItem(TestItemId Item, string Reason, PersonId By, DateTimeOffset At)
{
    /// <summary>Longest reason, in Unicode characters.</summary>
    public const int LongestReason = 200;
}

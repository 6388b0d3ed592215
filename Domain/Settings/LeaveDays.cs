namespace Wenming.Domain.Settings;

/// <summary>请假: the days on which a person is away, both included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before <paramref name="From"/>.</param>
public readonly record struct LeaveDays(DateOnly From, DateOnly To)
{
    /// <summary>Whether the person is away on a day.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= To;
}

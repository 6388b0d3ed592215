namespace Wenming.Domain.Calendar;

/// <summary>A holiday as the notice publishes it, weekend days that fall into it included.</summary>
/// <param name="Name">Its name, for example 春节.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off, included.</param>
public sealed record OffPeriod(string Name, DateOnly From, DateOnly To)
{
    private static readonly string[] BlockWords = ["春节", "国庆"];

    /// <summary>Whether it is 春节 or 国庆, the two after which nothing is due on the first working day (rules.md 4.5).</summary>
    public bool IsBlock => BlockWords.Any(name => Name.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a day lies in the holiday.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}

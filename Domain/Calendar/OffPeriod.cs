namespace Wenming.Domain.Calendar;

/// <summary>A holiday as the notice publishes it, weekend days that fall into it included.</summary>
/// <param name="Name">Its name, for example 春节.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off, included.</param>
public sealed record OffPeriod(string Name, DateOnly From, DateOnly To)
{
    /// <summary>Whether a day lies in the holiday.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}

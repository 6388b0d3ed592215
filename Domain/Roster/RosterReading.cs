namespace Wenming.Domain.Roster;

/// <summary>What became of a roster file.</summary>
public abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <summary>It is a roster.</summary>
    public sealed record Accepted(RosterContent Content) : RosterReading;

    /// <summary>It is not; everything that is wrong, in the order of the file.</summary>
    public sealed record Refused(IReadOnlyList<RosterError> Errors) : RosterReading;
}

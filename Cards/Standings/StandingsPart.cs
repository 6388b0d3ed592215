namespace Wenming.Cards.Standings;

/// <summary>What is shown of the standings.</summary>
public enum StandingsPart
{
    /// <summary>The table; for one section its result.</summary>
    Table,

    /// <summary>The table in pictures.</summary>
    Charts,

    /// <summary>Which questions cost most (差距).</summary>
    Gaps,
}

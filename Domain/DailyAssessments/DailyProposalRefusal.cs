namespace Wenming.Domain.DailyAssessments;

/// <summary>Why something is not entered.</summary>
public enum DailyProposalRefusal
{
    /// <summary>The bot alone enters it, from what is on record.</summary>
    OnRecord,

    /// <summary>The person may propose good deeds only.</summary>
    NotAllowed,

    /// <summary>The day of the fact is still to come.</summary>
    NotYet,

    /// <summary>The year's public notice is over.</summary>
    Closed,

    /// <summary>It does not say what happened.</summary>
    NoFact,

    /// <summary>It does not say what proves it.</summary>
    NoBasis,

    /// <summary>The fact or the basis is longer than <see cref="DailyEntry.LongestText"/>.</summary>
    TooLong,

    /// <summary>It names a person.</summary>
    NamesPeople,
}

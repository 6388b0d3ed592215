namespace Wenming.Domain.DailyAssessments;

/// <summary>Why a step with an entry is not taken.</summary>
public enum DailyRefusal
{
    /// <summary>The person is neither of the office nor a leader.</summary>
    NotAllowed,

    /// <summary>The entry is about the person's own section.</summary>
    OwnSection,

    /// <summary>The person proposed it.</summary>
    SamePerson,

    /// <summary>It waits for who proposed it.</summary>
    WaitsForProposer,

    /// <summary>Only who proposed it takes it back.</summary>
    NotProposer,

    /// <summary>It is decided already.</summary>
    Decided,

    /// <summary>There is nothing that it could be the same as.</summary>
    NothingAlike,

    /// <summary>The year's public notice is over.</summary>
    Closed,
}

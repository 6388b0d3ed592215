namespace Wenming.Domain.Bulletins;

/// <summary>What is said about a bulletin as a whole.</summary>
public enum BulletinStatus
{
    /// <summary>Being written.</summary>
    Writing,

    /// <summary>Waiting for the appraisal office.</summary>
    Proposed,

    /// <summary>Waiting for a leader.</summary>
    Submitted,

    /// <summary>Given back with a reason.</summary>
    Returned,

    /// <summary>Approved, its hour has not come.</summary>
    Scheduled,

    /// <summary>Published.</summary>
    Published,

    /// <summary>Recalled.</summary>
    Recalled,

    /// <summary>Dropped before it was published.</summary>
    Discarded,
}

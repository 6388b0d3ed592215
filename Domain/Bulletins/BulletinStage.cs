namespace Wenming.Domain.Bulletins;

/// <summary>Where a wording stands on its way to be published.</summary>
public enum BulletinStage
{
    /// <summary>Being written.</summary>
    Writing,

    /// <summary>A section's proposal, waiting for the appraisal office to take it over.</summary>
    Proposed,

    /// <summary>Waiting for a leader.</summary>
    Submitted,

    /// <summary>Given back to its writer with a reason.</summary>
    Returned,
}

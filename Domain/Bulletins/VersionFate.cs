namespace Wenming.Domain.Bulletins;

/// <summary>What became of a wording that was handed in.</summary>
public enum VersionFate
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>A second person approved it.</summary>
    Approved,

    /// <summary>Given back with a reason.</summary>
    Returned,

    /// <summary>Its writer went on writing or dropped it.</summary>
    Withdrawn,

    /// <summary>The appraisal office took a proposal over.</summary>
    TakenOver,
}

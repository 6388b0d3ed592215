namespace Wenming.Domain.Vetoes;

/// <summary>Why a step of a veto is not taken.</summary>
public enum VetoRefusal
{
    /// <summary>The person's role does not confirm or lift vetoes, or not in such a case.</summary>
    NotAllowed,

    /// <summary>Two different people confirm (rules.md 2).</summary>
    SamePerson,

    /// <summary>Nobody decides about the own section.</summary>
    OwnSection,

    /// <summary>This half of the confirmation is there already.</summary>
    AlreadyConfirmed,

    /// <summary>It was lifted.</summary>
    IsLifted,

    /// <summary>The answer that reported it says so no longer.</summary>
    IsWithdrawn,

    /// <summary>A reason must be given.</summary>
    NoReason,
}

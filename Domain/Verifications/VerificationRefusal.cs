namespace Wenming.Domain.Verifications;

/// <summary>Why a step of a verification is not taken.</summary>
public enum VerificationRefusal
{
    /// <summary>The person's role does not allow it.</summary>
    NotAllowed,

    /// <summary>Nobody verifies the own section (rules.md 6.1).</summary>
    OwnSection,

    /// <summary>After an appeal was upheld, somebody looks who did not decide the first time.</summary>
    SamePerson,

    /// <summary>It is concluded or waived.</summary>
    IsOver,

    /// <summary>The section has not answered this question.</summary>
    NotDeclared,

    /// <summary>A reason must be given.</summary>
    NoReason,

    /// <summary>The other answer is the one that was declared.</summary>
    SameAnswer,

    /// <summary>Something that was drawn has not been looked at.</summary>
    NotComplete,

    /// <summary>It has findings already, so it is not waived any more.</summary>
    HasFindings,
}

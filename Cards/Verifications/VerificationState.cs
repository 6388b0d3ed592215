namespace Wenming.Cards.Verifications;

/// <summary>Where one section's verification stands, as the list shows it.</summary>
public enum VerificationState
{
    /// <summary>The sheet is not submitted.</summary>
    NotSubmitted,

    /// <summary>The sheet was given back.</summary>
    GivenBack,

    /// <summary>Nobody has begun.</summary>
    Waiting,

    /// <summary>Some of it was looked at.</summary>
    UnderWay,

    /// <summary>V counts.</summary>
    Done,

    /// <summary>The office waived it.</summary>
    Waived,
}

namespace Wenming.Domain.Bulletins;

/// <summary>Why a wording cannot be published yet.</summary>
public enum BulletinProblem
{
    /// <summary>There is no title.</summary>
    NoTitle,

    /// <summary>There is no text.</summary>
    NoText,

    /// <summary>A text is longer than it may be.</summary>
    TooLong,

    /// <summary>Nobody would get it.</summary>
    NoAudience,

    /// <summary>A criticism names a person; criticism names sections (rules.md 6.4, article 25).</summary>
    CriticisesPerson,

    /// <summary>A person is named, and 有依据/已同意 is not ticked or the basis not written.</summary>
    NoBasis,
}

namespace Wenming.Domain.Appeals;

/// <summary>Why an appeal, or its decision, is not taken.</summary>
public enum AppealRefusal
{
    /// <summary>Nothing was decided that could be appealed against.</summary>
    NothingDecided,

    /// <summary>The working days after the notice are over.</summary>
    TooLate,

    /// <summary>The section has appealed already; an appeal is decided once.</summary>
    AlreadyAppealed,

    /// <summary>There is no appeal to decide.</summary>
    NoAppeal,

    /// <summary>The appeal is decided already.</summary>
    AlreadyDecided,

    /// <summary>The person took part in the first decision (rules.md 6.1).</summary>
    SamePerson,

    /// <summary>The person belongs to the section, or has no role that decides.</summary>
    NotAllowed,
}

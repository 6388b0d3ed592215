namespace Wenming.Domain.Roster;

/// <summary>What is wrong in a roster file.</summary>
public enum RosterErrorKind
{
    /// <summary>The file has no header.</summary>
    NoHeader,

    /// <summary>The file is not UTF-8 (spreadsheet programs must save as “CSV UTF-8”).</summary>
    NotUtf8,

    /// <summary>A quotation mark stands where none may stand, or one is not closed.</summary>
    StrayQuote,

    /// <summary>The header lacks a column.</summary>
    MissingColumn,

    /// <summary>The header has a column that a roster does not have.</summary>
    UnknownColumn,

    /// <summary>The header has a column twice.</summary>
    DuplicateColumn,

    /// <summary>The line has more or fewer fields than the header.</summary>
    WrongFieldCount,

    /// <summary>The cell is empty but may not be.</summary>
    Missing,

    /// <summary>The cell is longer than it may be.</summary>
    TooLong,

    /// <summary>The cell holds a line break or another control character.</summary>
    ControlCharacter,

    /// <summary>The cell begins like a formula (=, +, -, @), which a spreadsheet program would run.</summary>
    LooksLikeFormula,

    /// <summary>The person stands in the file twice.</summary>
    DuplicatePerson,

    /// <summary>The same unit is a section in one line and an affiliated unit in another.</summary>
    ConflictingKind,

    /// <summary>The word is not a role.</summary>
    UnknownRole,

    /// <summary>Nobody is head of the section.</summary>
    SectionWithoutHead,

    /// <summary>Nobody in the file is administrator.</summary>
    NoAdministrator,

    /// <summary>Nobody in the file is leader or inspector.</summary>
    NoLeaderOrInspector,
}

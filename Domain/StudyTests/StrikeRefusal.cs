namespace Wenming.Domain.StudyTests;

/// <summary>Why an item is not struck.</summary>
public enum StrikeRefusal
{
    /// <summary>The person is not of the appraisal office.</summary>
    NotAllowed,

    /// <summary>The test has not opened: switch the item off in the bank.</summary>
    NotOpened,

    /// <summary>The bank has no such item.</summary>
    NoSuchItem,

    /// <summary>It is struck already.</summary>
    StruckAlready,

    /// <summary>There is no reason.</summary>
    NoReason,

    /// <summary>The reason is longer than <see cref="StruckItem.LongestReason"/>.</summary>
    ReasonTooLong,
}

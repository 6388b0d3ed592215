namespace Wenming.Domain.Bulletins;

/// <summary>Why a step is not possible.</summary>
public enum BulletinRefusal
{
    /// <summary>The person's roles do not allow it.</summary>
    NotAllowed,

    /// <summary>It is somebody else's draft.</summary>
    NotYours,

    /// <summary>Who wrote or proposed a wording cannot approve it: it takes a second person.</summary>
    SamePerson,

    /// <summary>Nothing waits for this step at this moment.</summary>
    WrongStage,

    /// <summary>It was recalled or discarded.</summary>
    IsOver,

    /// <summary>Something is missing or not allowed in the wording.</summary>
    Incomplete,

    /// <summary>Who gives something back says why, in at most 200 characters.</summary>
    NoReason,

    /// <summary>Another correction is under way.</summary>
    CorrectionUnderWay,
}

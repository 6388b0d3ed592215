namespace Wenming.Tables;

/// <summary>Why a commit was refused; the names are those of Azure Tables' error codes.</summary>
public enum ConflictKind
{
    /// <summary>An insert met a row that is already there (409).</summary>
    EntityAlreadyExists,

    /// <summary>A replace or delete named a row that is not there (404).</summary>
    ResourceNotFound,

    /// <summary>A replace or delete carried an ETag that is no longer the row's (412).</summary>
    UpdateConditionNotSatisfied,
}

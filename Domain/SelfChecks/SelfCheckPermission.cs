namespace Wenming.Domain.SelfChecks;

/// <summary>Whether something may be done with a self-check at this moment. Roles are checked elsewhere.</summary>
public abstract record SelfCheckPermission
{
    private SelfCheckPermission()
    {
    }

    /// <summary>It may be done.</summary>
    public sealed record Allowed : SelfCheckPermission;

    /// <summary>It may not be done.</summary>
    public sealed record Refused(SelfCheckRefusal Reason) : SelfCheckPermission;
}

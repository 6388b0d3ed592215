using System.Diagnostics;
using Wenming.Domain.Calendar;

namespace Wenming.Domain.SelfChecks;

/// <summary>
/// What is stored about one section's self-check of one quarter; its status follows from it, the window and the time.
/// </summary>
/// <remarks>
/// A submission is final until the office reopens it, which it may until verification ends. A reopened sheet can be submitted again
/// until then and keeps the lateness of its <b>first</b> submission: a correction that the office asked for is not a delay, and a late
/// check cannot become punctual by it. A reopened sheet that is not submitted again falls back to what was declared last.
/// </remarks>
public sealed record SelfCheckRecord
{
    /// <summary>A self-check that nobody has touched.</summary>
    public static SelfCheckRecord Untouched { get; } = new();

    /// <summary>When the sheet was first saved.</summary>
    public DateTimeOffset? DraftStartedAt { get; init; }

    /// <summary>When the sheet was first submitted: this decides whether and how late it was.</summary>
    public DateTimeOffset? FirstSubmittedAt { get; init; }

    /// <summary>When the sheet was submitted last: the answers at this instant are the declared ones.</summary>
    public DateTimeOffset? LastSubmittedAt { get; init; }

    /// <summary>When the office gave the sheet back; absent again once it was submitted.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }

    /// <summary>Why the office gave the sheet back last.</summary>
    public string? ReopenReason { get; init; }

    /// <summary>When the office excused the section.</summary>
    public DateTimeOffset? ExcusedAt { get; init; }

    /// <summary>Why the office excused the section.</summary>
    public string? ExcuseReason { get; init; }

    /// <summary>Whether the section was created too late for this quarter.</summary>
    public bool IsNotRequired { get; init; }

    /// <summary>Where the self-check stands.</summary>
    public SelfCheckStatus StatusAt(SelfCheckWindow window, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (IsNotRequired)
            return SelfCheckStatus.NotRequired;
        if (ExcusedAt is not null)
            return SelfCheckStatus.Excused;
        if (FirstSubmittedAt is { } firstAt)
            return SubmittedStatus(window, firstAt, now);
        if (now < window.OpensAt)
            return SelfCheckStatus.NotOpen;
        if (now >= window.LocksAt)
            return SelfCheckStatus.Missing;
        return DraftStartedAt is null ? SelfCheckStatus.Open : SelfCheckStatus.Draft;
    }

    /// <summary>Whether a member may give or change an answer: until the window locks, also after the sheet was submitted.</summary>
    public SelfCheckPermission MayAnswer(SelfCheckWindow window, DateTimeOffset now)
    {
        var status = StatusAt(window, now);
        if (ReasonOutside(status) is { } reason)
            return Refuse(reason);
        if (now < window.OpensAt)
            return Refuse(SelfCheckRefusal.NotOpenYet);
        return now < window.LocksAt ? new SelfCheckPermission.Allowed() : Refuse(SelfCheckRefusal.Locked);
    }

    /// <summary>Whether the section's sheet may be changed.</summary>
    public SelfCheckPermission MaySave(SelfCheckWindow window, DateTimeOffset now)
    {
        var status = StatusAt(window, now);
        if (ReasonOutside(status) is { } reason)
            return Refuse(reason);
        return status switch
        {
            SelfCheckStatus.Open or SelfCheckStatus.Draft or SelfCheckStatus.Reopened => new SelfCheckPermission.Allowed(),
            SelfCheckStatus.NotOpen => Refuse(SelfCheckRefusal.NotOpenYet),
            SelfCheckStatus.Missing => Refuse(SelfCheckRefusal.Locked),
            _ when IsReopened => Refuse(SelfCheckRefusal.VerificationEnded),
            SelfCheckStatus.SubmittedOnTime or SelfCheckStatus.SubmittedLate => Refuse(SelfCheckRefusal.AlreadySubmitted),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether the section's sheet may be submitted; <see cref="SheetReview"/> says whether it is complete.</summary>
    public SelfCheckPermission MaySubmit(SelfCheckWindow window, DateTimeOffset now) => MaySave(window, now);

    /// <summary>Whether the office may give the sheet back.</summary>
    public SelfCheckPermission MayReopen(SelfCheckWindow window, DateTimeOffset now)
    {
        var status = StatusAt(window, now);
        if (ReasonOutside(status) is { } reason)
            return Refuse(reason);
        if (FirstSubmittedAt is null)
            return Refuse(SelfCheckRefusal.NotSubmitted);
        if (now >= window.VerificationEndsAt)
            return Refuse(SelfCheckRefusal.VerificationEnded);
        return status == SelfCheckStatus.Reopened ? Refuse(SelfCheckRefusal.AlreadyReopened) : new SelfCheckPermission.Allowed();
    }

    /// <summary>
    /// Whether the office may excuse the section: beforehand, or for good cause at any time later, also when it is missing; never when it
    /// has submitted, for that would drop a score.
    /// </summary>
    public SelfCheckPermission MayExcuse(SelfCheckWindow window, DateTimeOffset now)
    {
        if (ReasonOutside(StatusAt(window, now)) is { } reason)
            return Refuse(reason);
        return FirstSubmittedAt is null ? new SelfCheckPermission.Allowed() : Refuse(SelfCheckRefusal.AlreadySubmitted);
    }

    /// <summary>The record after the sheet was saved.</summary>
    public SelfCheckRecord Saved(DateTimeOffset at) => this with { DraftStartedAt = DraftStartedAt ?? at };

    /// <summary>The record after the sheet was submitted.</summary>
    public SelfCheckRecord Submitted(DateTimeOffset at) => this with
    {
        DraftStartedAt = DraftStartedAt ?? at,
        FirstSubmittedAt = FirstSubmittedAt ?? at,
        LastSubmittedAt = at,
        ReopenedAt = null,
    };

    /// <summary>The record after the office gave the sheet back.</summary>
    public SelfCheckRecord Reopened(DateTimeOffset at, string reason) => this with { ReopenedAt = at, ReopenReason = reason };

    /// <summary>The record after the office excused the section.</summary>
    public SelfCheckRecord Excused(DateTimeOffset at, string reason) => this with { ExcusedAt = at, ExcuseReason = reason };

    private bool IsReopened => ReopenedAt is not null;

    private static SelfCheckPermission.Refused Refuse(SelfCheckRefusal reason) => new(reason);

    private static SelfCheckRefusal? ReasonOutside(SelfCheckStatus status) => status switch
    {
        SelfCheckStatus.Excused => SelfCheckRefusal.Excused,
        SelfCheckStatus.NotRequired => SelfCheckRefusal.NotRequired,
        _ => null,
    };

    private SelfCheckStatus SubmittedStatus(SelfCheckWindow window, DateTimeOffset firstAt, DateTimeOffset now)
    {
        if (IsReopened && now < window.VerificationEndsAt)
            return SelfCheckStatus.Reopened;
        return firstAt <= window.DueAtInstant ? SelfCheckStatus.SubmittedOnTime : SelfCheckStatus.SubmittedLate;
    }
}

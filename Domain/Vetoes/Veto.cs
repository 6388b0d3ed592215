using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Vetoes;

/// <summary>
/// A veto (一票否决): reported by anyone entitled, effective only when two different people confirm it: an inspector and a leader, in a discipline case
/// the discipline contact and a leader (rules.md 2).
/// </summary>
public sealed record Veto
{
    /// <summary>Longest fact or reason, in Unicode characters.</summary>
    public const int LongestText = 200;

    /// <summary>What a vetoed quarter counts at most for ranking and averages.</summary>
    public static readonly decimal MostWhenVetoed = 59.99m;

    /// <summary>Names the event.</summary>
    public required string Id { get; init; }

    /// <summary>The section.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The quarter in which it counts.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>The question whose answer reports it; <see langword="null"/> when it was reported otherwise.</summary>
    public QuestionId? Question { get; init; }

    /// <summary>What happened, or the reference number of a case; names no person.</summary>
    public required string Fact { get; init; }

    /// <summary>Whether it is a discipline case (纪检).</summary>
    public bool IsDisciplineCase { get; init; }

    /// <summary>Who reported it; <see langword="null"/> when the sheet's declared answer did.</summary>
    public PersonId? Reporter { get; init; }

    /// <summary>When it was reported (UTC).</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The first half: an inspector, or the discipline contact.</summary>
    public VetoConfirmation? ByOffice { get; init; }

    /// <summary>The second half: a leader.</summary>
    public VetoConfirmation? ByLeader { get; init; }

    /// <summary>The lifting, if there was one.</summary>
    public VetoLifting? Lifting { get; init; }

    /// <summary>Whether it holds.</summary>
    public bool IsEffective => Lifting is null && ByOffice is { } first && ByLeader is { } second && first.By != second.By;

    /// <summary>What the quarter counts for ranking and averages: min(V, 59.99) under a veto (rules.md 2).</summary>
    public static Score RankingValue(Score verified, bool isVetoed) => isVetoed ? Score.Min(verified, MostWhenVetoed) : verified;

    /// <summary>A person says yes, in the role that is still missing.</summary>
    public VetoStep Confirm(Person by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (Lifting is not null)
            return Refuse(VetoRefusal.IsLifted);
        if (by.Section == Section)
            return Refuse(VetoRefusal.OwnSection);
        if (ByOffice?.By == by.Id || ByLeader?.By == by.Id)
            return Refuse(VetoRefusal.SamePerson);
        var confirmation = new VetoConfirmation(by.Id, now);
        if (ByOffice is null && by.Is(IsDisciplineCase ? Role.DisciplineContact : Role.Inspector))
            return new VetoStep.Taken(this with { ByOffice = confirmation });
        if (ByLeader is null && by.Is(Role.Leader))
            return new VetoStep.Taken(this with { ByLeader = confirmation });
        return Refuse(ByOffice is not null && ByLeader is not null ? VetoRefusal.AlreadyConfirmed : VetoRefusal.NotAllowed);
    }

    /// <summary>A leader lifts it.</summary>
    public VetoStep Lift(Person by, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (Lifting is not null)
            return Refuse(VetoRefusal.IsLifted);
        if (!by.Is(Role.Leader))
            return Refuse(VetoRefusal.NotAllowed);
        if (by.Section == Section)
            return Refuse(VetoRefusal.OwnSection);
        return string.IsNullOrWhiteSpace(reason)
            ? Refuse(VetoRefusal.NoReason)
            : new VetoStep.Taken(this with { Lifting = new VetoLifting(reason.Trim(), by.Id, now) });
    }

    private static VetoStep.Refused Refuse(VetoRefusal reason) => new(reason);
}

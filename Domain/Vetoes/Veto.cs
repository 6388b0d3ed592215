using System.Collections.Immutable;
using Wenming.Domain.Appeals;
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

    /// <summary>Its number among the section's vetoes of the quarter.</summary>
    public int Number { get; init; }

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

    /// <summary>When the bot ended it because the answer that reported it says so no longer, before anybody had confirmed (UTC).</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The section's appeal, if it made one.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>When both halves were there and the section was told (UTC); it stays when the veto is lifted.</summary>
    public DateTimeOffset? ConfirmedAt =>
        ByOffice is { } first && ByLeader is { } second && first.By != second.By ? (first.At > second.At ? first.At : second.At) : null;

    /// <summary>Whether it holds.</summary>
    public bool IsEffective => Lifting is null && WithdrawnAt is null && ConfirmedAt is not null;

    /// <summary>Whether a confirmation is missing; it changes no score yet.</summary>
    public bool IsWaiting => Lifting is null && WithdrawnAt is null && ConfirmedAt is null;

    /// <summary>Who reported or confirmed it; they do not decide an appeal.</summary>
    public ImmutableArray<PersonId> Deciders =>
        [.. new[] { Reporter, ByOffice?.By, ByLeader?.By }.OfType<PersonId>().Distinct()];

    /// <summary>What the quarter counts for ranking and averages: min(V, 59.99) under a veto (rules.md 2).</summary>
    public static Score RankingValue(Score verified, bool isVetoed) => isVetoed ? Score.Min(verified, MostWhenVetoed) : verified;

    /// <summary>The event with what its reporter's role says at once: an inspector proposes it, the discipline contact a case.</summary>
    public Veto Reported(Person by) => (Confirm(by, ReportedAt), by.Is(OfficeRole)) switch
    {
        (VetoStep.Taken { Veto: { ByOffice: not null } proposed }, true) => proposed,
        _ => this,
    };

    /// <summary>A person says yes, in the role that is still missing.</summary>
    public VetoStep Confirm(Person by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (WhyOver() is { } over)
            return Refuse(over);
        if (by.Section == Section)
            return Refuse(VetoRefusal.OwnSection);
        if (ByOffice?.By == by.Id || ByLeader?.By == by.Id)
            return Refuse(VetoRefusal.SamePerson);
        var confirmation = new VetoConfirmation(by.Id, now);
        if (ByOffice is null && by.Is(OfficeRole))
            return new VetoStep.Taken(this with { ByOffice = confirmation });
        if (ByLeader is null && by.Is(Role.Leader))
            return Reporter == by.Id ? Refuse(VetoRefusal.SamePerson) : new VetoStep.Taken(this with { ByLeader = confirmation });
        return Refuse(by.Is(OfficeRole | Role.Leader) ? VetoRefusal.AlreadyConfirmed : VetoRefusal.NotAllowed);
    }

    /// <summary>
    /// The discipline contact takes it over as a case, before it holds: what was typed gives way to the reference number, and the contact's yes stands in
    /// place of an inspector's.
    /// </summary>
    public VetoStep MarkCase(Person by, string reference, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (WhyOver() is { } over)
            return Refuse(over);
        if (!by.Is(Role.DisciplineContact))
            return Refuse(VetoRefusal.NotAllowed);
        if (by.Section == Section)
            return Refuse(VetoRefusal.OwnSection);
        if (ConfirmedAt is not null)
            return Refuse(VetoRefusal.AlreadyConfirmed);
        if (ByLeader?.By == by.Id)
            return Refuse(VetoRefusal.SamePerson);
        return string.IsNullOrWhiteSpace(reference)
            ? Refuse(VetoRefusal.NoReason)
            : new VetoStep.Taken(this with { IsDisciplineCase = true, Fact = reference.Trim(), ByOffice = new VetoConfirmation(by.Id, now) });
    }

    /// <summary>A leader lifts it.</summary>
    public VetoStep Lift(Person by, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (WhyOver() is { } over)
            return Refuse(over);
        if (!by.Is(Role.Leader))
            return Refuse(VetoRefusal.NotAllowed);
        if (by.Section == Section)
            return Refuse(VetoRefusal.OwnSection);
        return string.IsNullOrWhiteSpace(reason)
            ? Refuse(VetoRefusal.NoReason)
            : new VetoStep.Taken(this with { Lifting = new VetoLifting(reason.Trim(), by.Id, now) });
    }

    /// <summary>Why a person cannot decide the section's appeal; <see langword="null"/> for a leader who took no part, for only leaders lift a veto.</summary>
    public AppealRefusal? WhyNotDecide(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (Appeal.WhyNotDecide(Appeal, by, Section, Deciders) is { } why)
            return why;
        return by.Is(Role.Leader) ? null : AppealRefusal.NotAllowed;
    }

    /// <summary>The veto after its appeal was decided; upheld, it is lifted.</summary>
    public Veto Decided(AppealDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var decided = this with { Appeal = Appeal! with { Decision = decision } };
        return decision.IsUpheld && Lifting is null ? decided with { Lifting = new VetoLifting(decision.Reason, decision.By, decision.At) } : decided;
    }

    private Role OfficeRole => IsDisciplineCase ? Role.DisciplineContact : Role.Inspector;

    private VetoRefusal? WhyOver()
    {
        if (Lifting is not null)
            return VetoRefusal.IsLifted;
        return WithdrawnAt is null ? null : VetoRefusal.IsWithdrawn;
    }

    private static VetoStep.Refused Refuse(VetoRefusal reason) => new(reason);
}

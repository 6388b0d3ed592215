using Wenming.Domain.Calendar;

namespace Wenming.Domain.Agenda;

/// <summary>One dated entry of the year's agenda: pure data, the same for the same plan, calendar and year.</summary>
/// <param name="Id">
/// Deterministic and stable for ever, for it is part of every posted row's key: kind and what it belongs to, never the day, as a corrected
/// calendar may move the day of what is not posted yet. For example <c>SelfCheckOpens-2026Q1</c>, <c>SelfStudy-2026W12</c>.
/// </param>
/// <param name="Kind">What happens.</param>
/// <param name="On">The day in Beijing.</param>
/// <param name="At">The time of day in Beijing.</param>
public sealed record Occurrence(string Id, OccurrenceKind Kind, DateOnly On, TimeOnly At)
{
    /// <summary>The quarter that it belongs to; for weekly and monthly entries the quarter of their day.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>The last day of something that lasts, for example a test's window; else <see langword="null"/>.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Whether a calendar it was computed with is not published, so that it is shown as 待定.</summary>
    public bool IsTentative { get; init; }

    /// <summary>
    /// The obligation that it serves, for example <c>SelfCheck-2026Q1</c>: at most five messages go to a person for one (product.md, restraint 5).
    /// <see langword="null"/> for what obliges nobody.
    /// </summary>
    public string? Obligation { get; init; }

    /// <summary>Whether something is said to people; the others are dates that are only shown, and jobs.</summary>
    public bool IsPost => Kind is not (OccurrenceKind.VerificationEnds or OccurrenceKind.StudySession or OccurrenceKind.PlanApproval
        or OccurrenceKind.HalfYearCheck or OccurrenceKind.Retention);

    /// <summary>The instant, in UTC.</summary>
    public DateTimeOffset DueAt => BeijingTime.At(On, At);
}

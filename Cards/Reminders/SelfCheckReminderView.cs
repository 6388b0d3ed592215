using Wenming.Domain.Calendar;

namespace Wenming.Cards.Reminders;

/// <summary>What one person has still to do, or has to know, about one quarter's self-check.</summary>
/// <param name="Window">The quarter's window.</param>
/// <param name="Moment">When it is said.</param>
public sealed record SelfCheckReminderView(SelfCheckWindow Window, ReminderMoment Moment)
{
    /// <summary>The person's own questions without an answer.</summary>
    public int OpenQuestions { get; init; }

    /// <summary>Whether the person has answered some already, and so goes on.</summary>
    public bool HasBegun { get; init; }

    /// <summary>The section's sheet, when the person has to see to it.</summary>
    public SheetView? Sheet { get; init; }

    /// <summary>The sections that have not submitted, for leaders and the office.</summary>
    public UnsubmittedView? Unsubmitted { get; init; }

    /// <summary>Whether there is nothing to say to this person.</summary>
    public bool IsEmpty => OpenQuestions == 0 && Sheet is null && Unsubmitted is not { Count: > 0 };
}

using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;

namespace Wenming.Cards.Rectifications;

/// <summary>What one person is reminded of.</summary>
/// <param name="Own">What the own section has to see to, each with why it is said now.</param>
/// <param name="Waiting">What sections handed in and waits for the office.</param>
/// <param name="Overdue">What became overdue in the bureau, for who oversees it.</param>
public sealed record RectificationReminderView(
    IReadOnlyList<(RectificationLine Line, RectificationMoment Moment)> Own,
    IReadOnlyList<RectificationLine> Waiting,
    IReadOnlyList<RectificationLine> Overdue)
{
    /// <summary>The bank, for the questions' words.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>Whether nothing is left to say.</summary>
    public bool IsEmpty => Own.Count == 0 && Waiting.Count == 0 && Overdue.Count == 0;
}

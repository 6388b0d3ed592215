using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>A section's rectification, as others read it.</summary>
/// <param name="Number">Its number within the section, from 1.</param>
/// <param name="Rectification">What it says.</param>
/// <param name="DaysOverdue">Working days past the last day, 0 or more; 0 while an inspector has what was handed in in time.</param>
internal sealed record RectificationEntry(int Number, Rectification Rectification, int DaysOverdue)
{
    /// <summary>Whether it is overdue now: past its last day, and neither closed nor waived.</summary>
    public bool IsOverdue => DaysOverdue > 0 && !Rectification.IsOver;

    /// <summary>
    /// Whether it bars the flag now (rules.md 2, “no overdue rectification”): 整改 is the mandatory kind; an improvement that is late is shown, and
    /// costs nothing.
    /// </summary>
    public bool BarsFlag => IsOverdue && Rectification.Kind == FollowUpKind.Mandatory;
}

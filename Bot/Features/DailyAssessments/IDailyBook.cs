using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>What other features enter in the daily book.</summary>
internal interface IDailyBook
{
    /// <summary>
    /// Proposes the fault of a rectification that is overdue; a person confirms it. Called again with the same rectification and number it changes
    /// nothing, whatever the other arguments say.
    /// </summary>
    /// <param name="section">Whose rectification it is.</param>
    /// <param name="quarter">Where it counts.</param>
    /// <param name="rectificationId">The rectification.</param>
    /// <param name="nth">1 when it became overdue, then again each 10 working days.</param>
    /// <param name="factOn">The first day on which it was overdue, this time.</param>
    /// <param name="fact">What happened; names nobody.</param>
    /// <param name="basis">What proves it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task ProposeOverdueAsync(
        SectionId section,
        Quarter quarter,
        string rectificationId,
        int nth,
        DateOnly factOn,
        string fact,
        string basis,
        CancellationToken cancellationToken);
}

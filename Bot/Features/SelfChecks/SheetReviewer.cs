using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>The sheet's last look: knows the calendar, so that it can say what a late submission costs.</summary>
internal sealed class SheetReviewer(WorkdayCalendar calendar)
{
    /// <summary>The review card.</summary>
    public AdaptiveCard Review(WalkSession session, string? notice, Turn turn) =>
        ReviewCard.Build(View(session, notice, turn), turn.Caller.Language);

    /// <summary>What the review shows.</summary>
    public ReviewView View(WalkSession session, string? notice, Turn turn) => WalkViews.Review(session, DaysLate(session, turn.Now), notice);

    /// <summary>Working days late of a submission at this moment, counted from the first one; <see langword="null"/> when in time.</summary>
    public int? DaysLate(WalkSession session, DateTimeOffset now)
    {
        var at = session.Walk.Record.FirstSubmittedAt ?? now;
        return LatePoints.IsLate(session.Window, at) ? LatePoints.DaysLate(session.Window, at, calendar) : null;
    }
}

using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>The sheet's last look, with what a late submission costs.</summary>
internal static class SheetReviewer
{
    /// <summary>The review card.</summary>
    public static AdaptiveCard Review(WalkSession session, string? notice, Turn turn) =>
        ReviewCard.Build(View(session, notice, turn), turn.Caller.Language);

    /// <summary>What the review shows.</summary>
    public static ReviewView View(WalkSession session, string? notice, Turn turn) => WalkViews.Review(session, DaysLate(session, turn.Now), notice);

    /// <summary>Working days late of a submission at this moment, counted from the first one; <see langword="null"/> when in time.</summary>
    public static int? DaysLate(WalkSession session, DateTimeOffset now)
    {
        var at = session.Walk.Record.FirstSubmittedAt ?? now;
        return LatePoints.IsLate(session.Window, at) ? LatePoints.DaysLate(session.Window, at, session.Workdays) : null;
    }
}

using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Features.Vetoes;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Answers a second submission with the first one's confirmation, and mends the standings if a crash kept them from hearing of it.</summary>
internal sealed class SubmittedReply(
    WalkLoader loader, SelfCheckStore store, WindowStore windows, WalkWriter writer, RectificationBook rectifications, VetoNews vetoes)
{
    /// <summary>The confirmation, or <see langword="null"/> when the caller's section has not submitted this quarter.</summary>
    public async Task<Reply?> FindAsync(Turn turn, Quarter quarter, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person is not { Section: { } section } person || !person.MaySignFor(section))
            return null;
        var walk = await store.LoadDeclaredAsync(quarter, section, cancellationToken);
        if (walk.Record.LastSubmittedAt is not { } submittedAt)
            return null;
        var window = (await windows.AtAsync(turn.Now, cancellationToken)).Of(quarter);
        var session = await loader.SessionAsync(window, section, walk, cancellationToken);
        await writer.RepairAsync(session, cancellationToken);
        return WalkViews.Score(session) is ScoreOutcome.Computed { Score: var score }
            ? await ConfirmAsync(session, submittedAt, score.Self, turn, cancellationToken)
            : null;
    }

    /// <summary>The confirmation, with how many rectifications the answers opened; who confirms vetoes is told of those that they report.</summary>
    public async Task<Reply> ConfirmAsync(WalkSession session, DateTimeOffset submittedAt, Score self, Turn turn, CancellationToken cancellationToken)
    {
        var quarter = session.Window.Quarter;
        var opened = (await rectifications.OfAsync(session.Section, turn.Now, cancellationToken))
            .Count(entry => entry.Rectification is { Origin: RectificationOrigin.Answer, IsOver: false } && entry.Rectification.Quarter == quarter);
        var daysLate = SheetReviewer.DaysLate(session, submittedAt);
        return Reply.Of(SubmittedCard.Build(session.Section, quarter, submittedAt, self, daysLate, opened, turn.Caller.Language)) with
        {
            Tidings = await vetoes.ReportedByAnswersAsync(quarter, session.Section, turn.Now, cancellationToken),
        };
    }
}

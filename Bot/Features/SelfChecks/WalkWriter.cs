using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Writes what a turn changed in a walk, and tells the standings and what follows when the section's state changed.</summary>
internal sealed class WalkWriter(SelfCheckStore store, StandingsProjection standings, FollowUpRunner followUps)
{
    /// <summary>Saves a page.</summary>
    /// <returns>The walk as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public Task<WalkSession?> SaveAsync(WalkSession session, PageDraft draft, int page, Turn turn, CancellationToken cancellationToken) =>
        SaveAsync(session, new WalkChange(turn, page) { Answers = draft.Changed, ShortTexts = draft.ShortTexts }, cancellationToken);

    /// <summary>Saves a change.</summary>
    /// <returns>The walk as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<WalkSession?> SaveAsync(WalkSession session, WalkChange change, CancellationToken cancellationToken)
    {
        if (session.Kind == WalkKind.Sheet && change.Record is null)
            change = change with { Record = session.Walk.Record.Saved(change.Turn.Now) };
        var saved = await store.CommitAsync(session.Window.Quarter, session.Section, session.Walk, change, cancellationToken);
        if (saved is null)
            return null;
        if (session.Kind == WalkKind.Sheet && saved.Record != session.Walk.Record)
            await standings.UpdateAsync(session.Window.Quarter, session.Section, saved, ScoreOf(session, saved), cancellationToken);
        if (saved.Record.LastSubmittedAt != session.Walk.Record.LastSubmittedAt)
            await followUps.FollowAsync(session.Window, session.Section, cancellationToken);
        return session with { Walk = saved };
    }

    /// <summary>Writes the section's standing and what follows again from what is stored; harmless when it is right already.</summary>
    public async Task RepairAsync(WalkSession session, CancellationToken cancellationToken)
    {
        await standings.UpdateAsync(session.Window.Quarter, session.Section, session.Walk, ScoreOf(session, session.Walk), cancellationToken);
        await followUps.FollowAsync(session.Window, session.Section, cancellationToken);
    }

    private static Domain.Scores.QuarterScore? ScoreOf(WalkSession session, Walk walk) =>
        walk.Record.FirstSubmittedAt is not null
        && WalkViews.Score(session with { Walk = walk }) is Domain.Scores.ScoreOutcome.Computed computed
            ? computed.Score
            : null;
}

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Where a walk stands. Every accepted button or typed answer raises the revision.</summary>
/// <param name="Revision">0 before the first write.</param>
/// <param name="Page">The page to show next, from 0; the review is <see cref="Cards.SelfChecks.PageCommand.Review"/>.</param>
/// <param name="LastTurn">The turn that wrote this revision, so that a repeated delivery is recognised even after a crash.</param>
/// <param name="ETag">The row's version; <see langword="null"/> before the first write.</param>
internal sealed record WalkState(long Revision, int Page, string? LastTurn, string? ETag)
{
    /// <summary>A walk that nobody has begun.</summary>
    public static WalkState New { get; } = new(0, 0, null, null);
}

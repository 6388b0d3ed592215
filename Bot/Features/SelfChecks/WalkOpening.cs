namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Whether a walk can be worked on at this moment.</summary>
internal abstract record WalkOpening
{
    private WalkOpening()
    {
    }

    /// <summary>It can.</summary>
    public sealed record Opened(WalkSession Session) : WalkOpening;

    /// <summary>It cannot.</summary>
    /// <param name="Why">A sentence that says why and what to do.</param>
    public sealed record Closed(string Why) : WalkOpening;
}

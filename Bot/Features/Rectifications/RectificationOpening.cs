namespace Wenming.Bot.Features.Rectifications;

/// <summary>Whether a rectification can be shown.</summary>
internal abstract record RectificationOpening
{
    private RectificationOpening()
    {
    }

    /// <summary>It can.</summary>
    public sealed record Opened(RectificationSession Session) : RectificationOpening;

    /// <summary>It cannot; why, in the person's language.</summary>
    public sealed record Closed(string Why) : RectificationOpening;
}

namespace Wenming.Bot.Features.Verifications;

/// <summary>Whether a verification can be worked on.</summary>
internal abstract record VerificationOpening
{
    private VerificationOpening()
    {
    }

    /// <summary>It can be shown, and as long as it is not over, worked on.</summary>
    public sealed record Opened(VerificationSession Session) : VerificationOpening;

    /// <summary>It cannot; why, in the person's language.</summary>
    public sealed record Closed(string Why) : VerificationOpening;
}

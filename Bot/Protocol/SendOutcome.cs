namespace Wenming.Bot.Protocol;

/// <summary>
/// What became of something that was sent. A connector has no idempotency key, so an answer that never came is its own case
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit"/> lists the codes).
/// </summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It arrived.</summary>
    /// <param name="Id">What the channel calls it; <see langword="null"/> when it did not say, and then it can never be updated.</param>
    public sealed record Sent(string? Id) : SendOutcome;

    /// <summary>429 or 412: not taken now.</summary>
    /// <param name="RetryAfter">How long the channel asks to wait, if it said.</param>
    public sealed record Throttled(TimeSpan? RetryAfter) : SendOutcome;

    /// <summary>403: this person or conversation does not take the bot's messages, until the person comes again.</summary>
    /// <param name="Code">The channel's code, for example <c>ConversationBlockedByUser</c>.</param>
    public sealed record Forbidden(string? Code) : SendOutcome;

    /// <summary>404 or 410: the conversation or activity is no longer there.</summary>
    /// <param name="Code">The channel's code, for example <c>ActivityNotFoundInConversation</c>.</param>
    public sealed record Gone(string? Code) : SendOutcome;

    /// <summary>502 to 504, a timeout or a line cut after the body was sent: it may have arrived or not.</summary>
    public sealed record Unknown(string Reason) : SendOutcome;

    /// <summary>Nobody was reached, so nothing was sent.</summary>
    public sealed record Unreachable(string Reason) : SendOutcome;

    /// <summary>Any other status: sending the same again would be refused again.</summary>
    public sealed record Refused(int Status, string? Code) : SendOutcome;
}

namespace Wenming.Bot.Protocol;

/// <summary>What became of asking who is in a conversation.</summary>
internal abstract record MembersOutcome
{
    private MembersOutcome()
    {
    }

    /// <summary>Some of the people.</summary>
    /// <param name="Members">Who they are.</param>
    /// <param name="Continuation">Where the next page begins; <see langword="null"/> when there is none.</param>
    public sealed record Page(IReadOnlyList<SentAccount> Members, string? Continuation) : MembersOutcome;

    /// <summary>The channel did not say; the outcome tells why.</summary>
    public sealed record NotRead(SendOutcome Why) : MembersOutcome;
}

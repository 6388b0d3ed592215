namespace Wenming.Bot.Auth;

/// <summary>What a caller's papers are worth.</summary>
internal abstract record CallerOutcome
{
    private CallerOutcome()
    {
    }

    /// <summary>The caller may speak; what it says is held against the pass.</summary>
    public sealed record Admitted(ICallerPass Pass) : CallerOutcome;

    /// <summary>The caller may not speak.</summary>
    public sealed record Refused(Refusal Refusal) : CallerOutcome;

    /// <summary>Nobody can say now: the keys of the issuer cannot be had.</summary>
    public sealed record Undecided : CallerOutcome;
}

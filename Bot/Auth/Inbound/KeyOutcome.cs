namespace Wenming.Bot.Auth.Inbound;

/// <summary>What became of the search for a key.</summary>
internal abstract record KeyOutcome
{
    private KeyOutcome()
    {
    }

    /// <summary>The issuer publishes it.</summary>
    public sealed record Found(SigningKey Key) : KeyOutcome;

    /// <summary>The issuer does not publish it.</summary>
    public sealed record Unknown : KeyOutcome;

    /// <summary>The issuer cannot be asked now, so nobody can say.</summary>
    public sealed record Unreachable : KeyOutcome;
}

namespace Wenming.Bot.Posts;

/// <summary>What follows from the outcome of a send.</summary>
internal abstract record Next
{
    private Next()
    {
    }

    /// <summary>The delivery stays as it is now.</summary>
    public sealed record Settle(DeliveryState State, string? Reason) : Next;

    /// <summary>Nothing was said; it is tried again after a while.</summary>
    public sealed record Again(TimeSpan After) : Next;

    /// <summary>It may have been said; it is said once more after a while.</summary>
    public sealed record OnceMore(string Reason, TimeSpan After) : Next;
}

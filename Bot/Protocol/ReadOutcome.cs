namespace Wenming.Bot.Protocol;

/// <summary>What became of a body that should be an activity.</summary>
internal abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>It is an activity with every member that its type needs.</summary>
    public sealed record Read(ReceivedActivity Activity) : ReadOutcome;

    /// <summary>It is none; the sentence says what is missing.</summary>
    public sealed record Unreadable(string Sentence) : ReadOutcome;
}

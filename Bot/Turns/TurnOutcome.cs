namespace Wenming.Bot.Turns;

/// <summary>What came of a turn, before it is put into the channel's words.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>A handler answered.</summary>
    public sealed record Answered(Reply Reply) : TurnOutcome;

    /// <summary>Nobody could answer.</summary>
    /// <param name="Status">The status inside an invoke's answer.</param>
    /// <param name="Code">For programs.</param>
    /// <param name="Words">For the person.</param>
    public sealed record Failed(int Status, string Code, string Words) : TurnOutcome;

    /// <summary>An invoke that the bot does not know; HTTP says so.</summary>
    public sealed record UnknownInvoke(string Name) : TurnOutcome;
}

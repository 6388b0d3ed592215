namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Whether an entry is there.</summary>
internal abstract record DailyOpening
{
    private DailyOpening()
    {
    }

    /// <summary>It is.</summary>
    public sealed record Opened(DailySession Session) : DailyOpening;

    /// <summary>It is not, or two are; the sentence in the person's language.</summary>
    public sealed record Closed(string Why) : DailyOpening;
}

namespace Wenming.Bot.Catalogs.Entries;

/// <summary>A month of the study plan.</summary>
internal sealed record StudyMonthEntry
{
    public required int Month { get; init; }

    public required TextEntry Theme { get; init; }

    public required string Session { get; init; }

    public required StudyTopicEntry SelfStudy { get; init; }

    public required StudyTopicEntry Business { get; init; }

    public TextEntry? Hook { get; init; }
}

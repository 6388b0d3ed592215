using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Standings;

/// <summary>Asks for the arithmetic of a section's score.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section.</param>
/// <param name="Criterion">The criterion whose lines are shown; <see langword="null"/> for the totals.</param>
public sealed record WhyCommand(Quarter Quarter, SectionId Section, CriterionId? Criterion)
{
    /// <summary>The verb.</summary>
    public const string Verb = "standings.why";

    /// <summary>What is explained.</summary>
    public WhyTopic Topic { get; init; }

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["section"] = Section.Value,
        ["criterion"] = Criterion?.Value ?? "",
        ["topic"] = Topic.ToString(),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static WhyCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter) && command["section"] is { } section && TopicOf(command["topic"]) is { } topic
            ? new WhyCommand(quarter, new SectionId(section), command["criterion"] is { } criterion ? new CriterionId(criterion) : null) { Topic = topic }
            : null;
    }

    // Buttons of older cards name no topic.
    private static WhyTopic? TopicOf(string? name) =>
        string.IsNullOrEmpty(name) ? WhyTopic.Score : Enum.GetValues<WhyTopic>().Cast<WhyTopic?>().FirstOrDefault(topic => topic.ToString() == name);
}

using Wenming.Domain.Scores;

namespace Wenming.Domain.Rectifications;

/// <summary>Which answers become owned work, under the bank's follow-up rules.</summary>
public static class FollowUps
{
    /// <summary>The follow-ups of a score's lines, in the bank's order.</summary>
    public static IReadOnlyList<FollowUp> Of(ScoreExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return [.. explanation.Lines
            .Where(line => line is { FollowUp: not null, Answer: not null })
            .Select(line => new FollowUp(line.Question, line.Answer!, line.FollowUp!.Value))];
    }
}

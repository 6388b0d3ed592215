namespace Wenming.Domain.Questions;

/// <summary>How an answer earns points.</summary>
public abstract record ScoringRule
{
    private ScoringRule()
    {
    }

    /// <summary>Points for each code of a yes/no or choice question.</summary>
    public sealed record ByCode(IReadOnlyDictionary<string, decimal> Points) : ScoringRule;

    /// <summary>The question's points times the bank's factor for the place on the scale.</summary>
    public sealed record ByScale : ScoringRule;

    /// <summary>Points of the first band, from the highest limit down, whose limit the number reaches.</summary>
    public sealed record ByBand(IReadOnlyList<Band> Bands) : ScoringRule;

    /// <summary>The answer earns nothing and costs nothing.</summary>
    public sealed record Unscored : ScoringRule;
}

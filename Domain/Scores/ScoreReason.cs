namespace Wenming.Domain.Scores;

/// <summary>Why an answer earned its points.</summary>
public abstract record ScoreReason
{
    private ScoreReason()
    {
    }

    /// <summary>The place on the scale earns this part of the question's points.</summary>
    /// <param name="Place">1 to 5.</param>
    /// <param name="Factor">0 to 1.</param>
    public sealed record ByScale(int Place, decimal Factor) : ScoreReason;

    /// <summary>The number lies in this band.</summary>
    /// <param name="AtLeast">Lower limit, included; <see langword="null"/> below the lowest band, which earns nothing.</param>
    /// <param name="Below">Upper limit, excluded; <see langword="null"/> in the highest band.</param>
    public sealed record ByBand(decimal? AtLeast, decimal? Below) : ScoreReason;

    /// <summary>The yes, no or option with this code earns these points.</summary>
    public sealed record ByCode(string Code) : ScoreReason;

    /// <summary>The office found the answer knowingly false: the question earns nothing, and its points stay applicable (rules.md 2).</summary>
    public sealed record FoundFalse : ScoreReason;

    /// <summary>The question does not apply: its points count neither as earned nor as applicable.</summary>
    public sealed record NotApplicable : ScoreReason;

    /// <summary>The question earns nothing and costs nothing, whatever is answered.</summary>
    public sealed record Unscored : ScoreReason;
}

using Wenming.Domain.Scores;

namespace Wenming.Domain.Flags;

/// <summary>Who may win the travelling flag and how many there are (rules.md 2).</summary>
/// <param name="LeastVerified">V at least; default 90.</param>
/// <param name="LeastCriterion">Every criterion at least; default 20.</param>
/// <param name="VerifiedWeight">The weight of V in the flag's value; default 0.5.</param>
/// <param name="DailyWeight">The weight of D; default 0.5.</param>
/// <param name="SectionsAFlag">Sections for one flag; default 6.</param>
public sealed record FlagRules(decimal LeastVerified, decimal LeastCriterion, decimal VerifiedWeight, decimal DailyWeight, int SectionsAFlag)
{
    /// <summary>The defaults of rules.md 2.</summary>
    public static FlagRules Default { get; } = new(90, 20, 0.5m, 0.5m, 6);

    /// <summary>How many flags there are: max(1, ⌈sections ÷ 6⌉).</summary>
    public int FlagsFor(int sections) => Math.Max(1, (sections + SectionsAFlag - 1) / SectionsAFlag);

    /// <summary>What a section counts for the flag: 0.5 × V + 0.5 × D, exactly.</summary>
    public Score Value(Score verified, decimal daily) => (VerifiedWeight * verified) + (DailyWeight * (Score)daily);
}

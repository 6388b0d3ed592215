namespace Wenming.Domain.Verifications;

/// <summary>How much is verified and what is said about it (rules.md 2).</summary>
/// <param name="RandomShare">The part of the rest that is drawn at random, 0 to 1; default 0.20, rounded up to whole questions.</param>
/// <param name="GapToTell">A gap |S − V| above this many points is told to the section; default 10.</param>
public sealed record VerificationRules(decimal RandomShare, decimal GapToTell)
{
    /// <summary>The defaults of rules.md 2.</summary>
    public static VerificationRules Default { get; } = new(0.20m, 10);
}

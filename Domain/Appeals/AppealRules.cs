namespace Wenming.Domain.Appeals;

/// <summary>How long an appeal may take (rules.md 2).</summary>
/// <param name="RaiseWithin">Working days after the notice in which a section may appeal; default 5.</param>
/// <param name="DecideWithin">Working days after the appeal in which it is decided; default 10.</param>
public sealed record AppealRules(int RaiseWithin, int DecideWithin)
{
    /// <summary>The defaults of rules.md 2.</summary>
    public static AppealRules Default { get; } = new(5, 10);
}

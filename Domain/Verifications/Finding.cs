using Wenming.Domain.Questions;

namespace Wenming.Domain.Verifications;

/// <summary>What an inspector found about one answer.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>The answer stands.</summary>
    public sealed record Confirmed : Finding;

    /// <summary>Another answer is right.</summary>
    /// <param name="Answer">What is right.</param>
    /// <param name="Reason">Why; the section reads it.</param>
    public sealed record Changed(Answer Answer, string Reason) : Finding;

    /// <summary>The answer was knowingly false: it earns nothing and bars the flag of the quarter (rules.md 2).</summary>
    /// <param name="Reason">What proves it; the section reads it.</param>
    public sealed record KnowinglyFalse(string Reason) : Finding;
}

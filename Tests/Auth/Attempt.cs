using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>A call with papers, and what it deserves.</summary>
/// <param name="What">What is tried.</param>
/// <param name="Status">What the bot answers.</param>
/// <param name="Reason">The word in the log; empty for a call that is let in.</param>
/// <param name="Authorization">The header's value; <see langword="null"/> sends none.</param>
public sealed record Attempt(string What, int Status, string Reason, Func<LoopbackIssuer, string?> Authorization)
{
    /// <summary>What is changed in the activity, which is a good one.</summary>
    public Action<Dictionary<string, object?>> Change { get; init; } = _ => { };

    public override string ToString() => What;
}

namespace Wenming.Tests.Support;

/// <summary>Sentences that a rule has to say about the code.</summary>
internal static class Findings
{
    /// <summary>Fails with all of them, a line each.</summary>
    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all)}");
    }
}

using Wenming.Tests.Support;

namespace Wenming.Tests.Architecture;

/// <summary>The threat list of the README is kept by tests.</summary>
public sealed class ThreatTests
{
    private const string Planted =
        """
        ## Security

        | Door | What is tried | Test |
        |---|---|---|
        | a | one thing | `ThreatTests.A_threat_that_no_test_tries_is_reported` |
        | b | another | a test, surely |
        | | a third | `ThreatTests.Nobody_wrote_this` |

        ## After it

        | x | y | z |
        """;

    [Fact]
    public void Every_threat_is_tried_by_a_test_that_exists()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));

        Findings.AssertNone(ThreatRules.Violations(readme, typeof(ThreatTests).Assembly));
        Assert.True(ThreatRules.Rows(readme).Count > 20);
    }

    [Fact]
    public void A_threat_that_no_test_tries_is_reported() => Assert.Equal(
        ["Nothing tries: another.", "The threat list names ThreatTests.Nobody_wrote_this, which is not there."],
        ThreatRules.Violations(Planted, typeof(ThreatTests).Assembly));
}

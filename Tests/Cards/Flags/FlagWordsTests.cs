using Wenming.Cards.Flags;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Flags;

/// <summary>What is published of a decision is true: joint and highest only where it was so.</summary>
public sealed class FlagWordsTests
{
    [Fact]
    public void The_second_of_two_flags_is_neither_joint_nor_the_highest()
    {
        var decision = Decided(("甲", 95), ("乙", 94), ("丙", 93));

        Assert.Equal("现由 **甲、乙** 持有（2026年第1季度评定）", FlagWords.Holder(decision, Language.Chinese));
        Assert.EndsWith("合计在符合条件的科室中名列前2。", FlagWords.PublicReason(decision, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("among the first 2 of all eligible sections", FlagWords.PublicReason(decision, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_no_rule_tells_apart_are_joint_and_the_highest()
    {
        var decision = Decided(("甲", 95), ("乙", 95), ("丙", 93));

        Assert.Equal("现由 **甲、乙** 持有（2026年第1季度评定，并列）", FlagWords.Holder(decision, Language.Chinese));
        Assert.EndsWith("合计在符合条件的科室中最高。", FlagWords.PublicReason(decision, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("the highest of all eligible sections", FlagWords.PublicReason(decision, Language.English), StringComparison.Ordinal);
    }

    // Ten sections have two flags; those not named are too low.
    private static FlagDecision Decided(params (string Section, decimal Verified)[] best)
    {
        var candidates = best.Concat(Enumerable.Range(1, 10 - best.Length).Select(number => ($"S{number}", 60m)))
            .Select(one => Candidate(one.Item1, one.Item2))
            .ToList();
        var proposal = FlagProposal.Of(candidates, new CriterionId("C2"), FlagRules.Default);
        var winners = proposal.Winners.Select(winner => winner.Candidate.Section).OrderBy(winner => Array.FindIndex(best, one => one.Section == winner.Value));
        return new(new Quarter(2026, 1), new FlagChoice([.. winners], ""), new PersonId("leader"), default, FlagBasis.Of(proposal, FlagRules.Default));
    }

    private static FlagCandidate Candidate(string section, decimal verified) => new()
    {
        Section = new SectionId(section),
        Status = SelfCheckStatus.SubmittedOnTime,
        Verified = verified,
        Criteria = [.. new[] { "C1", "C2", "C3", "C4" }.Select(id => (new CriterionId(id), (Wenming.Domain.Scores.Score)(verified / 4)))],
        Daily = 90,
    };
}

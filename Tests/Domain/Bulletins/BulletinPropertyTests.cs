using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using static Wenming.Tests.Domain.Bulletins.TestBulletins;

namespace Wenming.Tests.Domain.Bulletins;

/// <summary>What holds on every path, tried with 3,000 random ones of 40 steps by people of all roles, some with several.</summary>
public sealed class BulletinPropertyTests
{
    private static readonly Person[] People =
    [
        Office, OtherOffice, Leader, Head, Staff,
        new(new PersonId("both"), "李建国", Planning, Role.Inspector | Role.Leader),
        new(new PersonId("every"), "王秀兰", Planning, Role.Inspector | Role.Leader | Role.SectionHead | Role.Administrator),
        new(new PersonId("head-leader"), "黄永刚", Planning, Role.SectionHead | Role.Leader),
    ];

    [Fact]
    public void Nothing_is_published_without_two_different_people_and_versions_only_grow()
    {
        var random = new Random(20260320);
        var (published, corrected) = (0, 0);
        for (var path = 0; path < 3000; path++)
        {
            var bulletin = Next(Bulletin.Begin(Id, Office, Content, Now));
            for (var step = 0; step < 40; step++)
                bulletin = Walk(bulletin, random);
            published += bulletin.Wordings > 0 ? 1 : 0;
            corrected += bulletin.Wordings > 1 ? 1 : 0;
        }

        Assert.InRange(published, 300, 3000);
        Assert.InRange(corrected, 30, 3000);
    }

    private static Bulletin Walk(Bulletin before, Random random)
    {
        if (Step(before, People[random.Next(People.Length)], random) is not BulletinStep.Done { Next: var next })
            return before;
        Assert.Equal(before.Revision + 1, next.Revision);
        VersionsGrow(before, next);
        Assert.All(next.Versions.Where(version => version.Fate == VersionFate.Approved), TwoPeople);
        Assert.True(next.Versions.Count(version => version.Fate == VersionFate.Waiting) <= 1);
        Assert.Equal(before.Recall, before.Recall is null ? null : next.Recall);
        return next;
    }

    private static BulletinStep Step(Bulletin bulletin, Person by, Random random) => random.Next(12) switch
    {
        0 or 1 or 2 => bulletin.Write(by, Content with { Text = $"正文{random.Next()}" }, Now),
        3 or 4 or 5 => bulletin.Submit(by, [], Now),
        6 or 7 or 8 => bulletin.Approve(by, [], Now, Due),
        9 => bulletin.Return(by, "理由", Now),
        10 => random.Next(8) == 0 ? bulletin.Discard(by, Now) : bulletin.Submit(by, [], Now),
        _ => random.Next(8) == 0 ? bulletin.Withdraw(by, null, Now) : bulletin.Approve(by, [], Now, Due),
    };

    private static void VersionsGrow(Bulletin before, Bulletin next)
    {
        Assert.InRange(next.Versions.Count, before.Versions.Count, before.Versions.Count + 1);
        for (var i = 0; i < before.Versions.Count; i++)
        {
            var (old, now) = (before.Versions[i], next.Versions[i]);
            Assert.Equal((i + 1, old.Content, old.Writer, old.SubmittedAt), (now.Number, now.Content, now.Writer, now.SubmittedAt));
            if (old.Fate != VersionFate.Waiting)
                Assert.Equal(old, now);
        }
    }

    private static void TwoPeople(BulletinVersion version)
    {
        Assert.NotEqual(version.Writer, version.DecidedBy);
        Assert.NotEqual(version.Proposer, version.DecidedBy);
        Assert.True(People.Single(person => person.Id == version.DecidedBy).Is(Role.Leader));
        Assert.True(People.Single(person => person.Id == version.Writer).Is(Role.Inspector));
    }
}

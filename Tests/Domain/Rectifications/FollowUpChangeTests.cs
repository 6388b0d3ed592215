using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Domain.Verifications;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Rectifications;

/// <summary>What declared and verified answers change among the rectifications of their quarter.</summary>
public sealed class FollowUpChangeTests
{
    private static readonly QuestionId Manners = new("C1-07");
    private static readonly FollowUpOccasion Declared = new(new("规划科"), new(2026, 1), Beijing("2026-03-30", 10), Workdays, RectificationRules.Default);
    private static readonly FollowUpOccasion Verified = Declared with { At = Beijing("2026-04-17", 15) };

    [Fact]
    public void An_answer_opens_what_the_bank_calls_for()
    {
        var opened = Assert.IsType<FollowUpChange.Opened>(Assert.Single(Changes([], 3, Declared))).Next;

        Assert.Equal(FollowUpKind.Improvement, opened.Kind);
        Assert.Equal(Manners, opened.Question);
        Assert.Equal(new Answer.Scale(3), opened.Answer);
        Assert.Equal(Day("2026-06-30"), opened.DueOn);
        Assert.Equal(Declared.At, opened.OpenedAt);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    [InlineData(1)]
    public void The_same_answers_change_nothing_the_second_time(int place)
    {
        var known = After([], Changes([], place, Declared));

        Assert.Empty(Changes(known, place, Declared));
        Assert.Empty(Changes(After(known, Changes(known, 1, Verified)), 1, Verified));
    }

    [Fact]
    public void Found_worse_it_becomes_mandatory_with_a_new_last_day()
    {
        var known = After([], Changes([], 3, Declared));

        var changed = Assert.IsType<FollowUpChange.Changed>(Assert.Single(Changes(known, 2, Verified))).Next;

        Assert.Equal(FollowUpKind.Mandatory, changed.Kind);
        Assert.Equal(new Answer.Scale(2), changed.Answer);
        Assert.Equal(Day("2026-05-12"), changed.DueOn); // fifteen working days after Friday 17 April
        Assert.Equal(Verified.At, changed.OpenedAt); // so that the section is told of it anew
    }

    [Fact]
    public void Found_better_it_ends_when_nobody_has_begun_and_begins_again_when_that_is_taken_back()
    {
        var known = After([], Changes([], 2, Declared));

        var ended = After(known, Changes(known, 5, Verified));

        Assert.Equal(RectificationStatus.Withdrawn, Assert.Single(ended).Status);
        Assert.Equal(0, ended[0].DaysOverdue(Day("2026-12-01"), Workdays));
        Assert.Empty(Changes(ended, 5, Verified));
        var again = Assert.IsType<FollowUpChange.Reopened>(Assert.Single(Changes(ended, 2, Verified))).Next;
        Assert.Equal(RectificationStatus.Open, again.Status);
        Assert.Equal(Verified.At, again.OpenedAt);
    }

    [Fact]
    public void What_the_section_works_on_is_never_taken_from_it_nor_made_less()
    {
        var begun = After([], Changes([], 2, Declared))[0] with { Owner = new PersonId("head"), Measure = "补学" };

        Assert.Empty(Changes([begun], 5, Verified));
        Assert.Empty(Changes([begun], 3, Verified));
    }

    [Theory]
    [InlineData(RectificationStatus.Closed)]
    [InlineData(RectificationStatus.Waived)]
    public void What_an_inspector_closed_or_a_leader_waived_stays_so(RectificationStatus status)
    {
        var over = After([], Changes([], 3, Declared))[0] with { Status = status };

        Assert.Empty(Changes([over], 1, Verified));
        Assert.Empty(Changes([over], 5, Verified));
    }

    private static IReadOnlyList<FollowUpChange> Changes(IReadOnlyList<Rectification> known, int place, FollowUpOccasion occasion)
    {
        var answers = BestAnswers.All();
        answers[Manners] = new Answer.Scale(place);
        var explanation = Assert.IsType<ScoreOutcome.Computed>(SelfScore.Compute(ShippedCatalog.Bank, answers)).Explanation;
        return FollowUpChange.Of(known.ToDictionary(one => one.Question!.Value), FollowUps.Of(explanation), occasion);
    }

    private static List<Rectification> After(IReadOnlyList<Rectification> known, IReadOnlyList<FollowUpChange> changes)
    {
        var after = known.ToDictionary(one => one.Question!.Value);
        foreach (var change in changes)
            after[change.Next.Question!.Value] = change.Next;
        return [.. after.Values];
    }
}

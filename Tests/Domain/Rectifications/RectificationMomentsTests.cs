using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Rectifications;

/// <summary>A section is reminded five times at most: opening, T−3, T, T+1, and when being late counts again (rules.md 4.5).</summary>
public sealed class RectificationMomentsTests
{
    // Opened on Friday 17 April 2026, due on Tuesday 12 May; 1 to 5 May are off, Saturday the 9th is worked.
    private static readonly Rectification Usual = new()
    {
        Section = new("规划科"),
        Quarter = new(2026, 1),
        Kind = FollowUpKind.Mandatory,
        Origin = RectificationOrigin.Inspector,
        Gap = "走廊堆放杂物",
        OpenedAt = Beijing("2026-04-17", 10),
        DueOn = Day("2026-05-12"),
    };

    [Fact]
    public void Five_days_at_most_all_of_them_worked()
    {
        List<string> told = [];
        for (var day = Day("2026-04-15"); day < Day("2026-09-01"); day = day.AddDays(1))
        {
            if (LatestIn(Usual, day.AddDays(-1), day) is { } moment)
                told.Add($"{day:MM-dd} {moment}");
        }

        Assert.Equal(["04-20 Opened", "05-08 Soon", "05-12 Due", "05-13 Overdue", "05-27 OverdueAgain"], told);
    }

    [Fact]
    public void Several_that_were_missed_are_one() =>
        Assert.Equal(RectificationMoment.Due, LatestIn(Usual, Day("2026-05-07"), Day("2026-05-12")));

    [Fact]
    public void What_is_due_at_once_is_not_called_due_before_it_was_announced()
    {
        var late = Usual with { OpenedAt = Beijing("2026-05-11", 10) };

        Assert.Null(LatestIn(late, Day("2026-05-07"), Day("2026-05-08")));
        Assert.Equal(RectificationMoment.Due, LatestIn(late, Day("2026-05-11"), Day("2026-05-12")));
    }

    [Theory]
    [InlineData(RectificationStatus.Submitted)]
    [InlineData(RectificationStatus.Closed)]
    [InlineData(RectificationStatus.Waived)]
    [InlineData(RectificationStatus.Withdrawn)]
    public void Nobody_is_reminded_who_has_nothing_left_to_do(RectificationStatus status) =>
        Assert.Null(LatestIn(Usual with { Status = status }, Day("2026-04-17"), Day("2026-12-31")));

    [Fact]
    public void An_inspector_is_told_the_working_day_after_it_was_handed_in()
    {
        var submitted = Usual with { Status = RectificationStatus.Submitted, SubmittedAt = Beijing("2026-04-30", 16) };

        Assert.False(RectificationMoments.BeganToWaitIn(submitted, Day("2026-04-30"), Day("2026-05-05"), Workdays));
        Assert.True(RectificationMoments.BeganToWaitIn(submitted, Day("2026-04-30"), Day("2026-05-06"), Workdays));
        Assert.False(RectificationMoments.BeganToWaitIn(submitted with { Status = RectificationStatus.Returned }, Day("2026-04-30"), Day("2026-05-06"), Workdays));
    }

    private static RectificationMoment? LatestIn(Rectification one, DateOnly after, DateOnly through) =>
        RectificationMoments.LatestIn(one, after, through, Workdays, RectificationRules.Default);
}

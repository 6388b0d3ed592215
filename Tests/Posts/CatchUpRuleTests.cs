using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Planning;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;

namespace Wenming.Tests.Posts;

/// <summary>What becomes of posts whose hour passed while the program was not running.</summary>
public sealed class CatchUpRuleTests
{
    private static readonly WorkdayCalendar Calendar = new([new CalendarYear(2026, CalendarStatus.Published)
    {
        Off = [new OffPeriod("国庆节", new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 7))],
    }]);

    [Fact]
    public void Of_three_reminders_of_one_self_check_only_the_last_is_said()
    {
        PlannedPost[] owed =
        [
            Post("SelfCheckOpens", "2026-03-18", "SelfCheck-2026Q1"),
            Post("SelfCheckFirstReminder", "2026-03-26", "SelfCheck-2026Q1"),
            Post("SelfCheckDue", "2026-03-31", "SelfCheck-2026Q1"),
        ];

        Assert.Equal([SkipReason.Overtaken, SkipReason.Overtaken, null], Skips(CatchUp.LatestOnly, owed, "2026-03-31 10:00"));
    }

    [Fact]
    public void A_reminder_of_another_obligation_is_not_overtaken()
    {
        PlannedPost[] owed = [Post("SelfCheckDue", "2026-03-31", "SelfCheck-2026Q1"), Post("StudyTestOpens", "2026-04-01", "StudyTest-2026Q2")];

        Assert.Equal([null, null], Skips(CatchUp.LatestOnly, owed, "2026-04-01 10:00"));
    }

    [Fact]
    public void Of_the_self_study_cards_of_three_weeks_only_the_last_is_said()
    {
        PlannedPost[] owed = [Post("SelfStudy", "2026-03-02"), Post("SelfStudy", "2026-03-09"), Post("SelfStudy", "2026-03-16")];

        Assert.Equal([SkipReason.Overtaken, SkipReason.Overtaken, null], Skips(CatchUp.LatestOnly, owed, "2026-03-16 10:00"));
    }

    [Theory]
    [InlineData("2026-09-30", "2026-10-08 08:59", false)]
    [InlineData("2026-09-30", "2026-10-08 09:00", true)]
    [InlineData("2026-03-12", "2026-03-13 08:59", false)]
    [InlineData("2026-03-12", "2026-03-13 09:00", true)]
    public void What_is_dropped_after_a_working_day_counts_working_days(string dueOn, string now, bool isDropped) =>
        Assert.Equal([isDropped ? SkipReason.TooLate : null], Skips(CatchUp.SkipWhenOlderThanAWorkday, [Post("StudySessionReminder", dueOn)], now));

    [Fact]
    public void What_a_person_published_is_said_however_late() =>
        Assert.Equal([null, null], Skips(CatchUp.Always, [Post("Bulletin", "2026-03-02"), Post("Bulletin", "2026-03-03")], "2026-09-30 10:00"));

    [Fact]
    public void A_recall_is_never_too_late() =>
        Assert.Equal(
            [null], Skips(CatchUp.SkipWhenOlderThanAWorkday, [Post("Bulletin", "2026-03-02") with { Action = PostAction.Recall }], "2026-09-30 10:00"));

    private static SkipReason?[] Skips(CatchUp catchUp, PlannedPost[] owed, string now) =>
        [.. owed.Select(post => CatchUpRule.Skips(post, owed, _ => catchUp, Calendar, PostOffice.Instant(now)))];

    private static PlannedPost Post(string kind, string on, string? obligation = null)
    {
        var day = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        var occurrence = new Occurrence($"{kind}-{on}", Enum.TryParse<OccurrenceKind>(kind, out var known) ? known : default, day, new TimeOnly(9, 0))
        {
            Quarter = Quarter.Of(day),
            Obligation = obligation,
        };
        return new PlannedPost(occurrence.Id, kind, occurrence.DueAt) { Occurrence = occurrence };
    }
}

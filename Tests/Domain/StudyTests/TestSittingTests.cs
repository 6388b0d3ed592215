using Wenming.Domain.StudyTests;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>A person sits the test: open five working days, two attempts, the best counts.</summary>
public sealed class TestSittingTests
{
    private static readonly TestSitting Nobody = new(ASitting.Wang);

    [Fact]
    public void The_test_is_open_from_the_first_days_midnight_to_the_end_of_the_fifth_working_day()
    {
        Assert.Equal(SittingRefusal.NotOpened, ASitting.Refused(StartAt(Beijing("2026-03-01", 23, 59, 59))));
        ASitting.Taken(StartAt(Beijing("2026-03-02", 0)));
        ASitting.Taken(StartAt(Beijing("2026-03-06", 23, 59, 59)));
        Assert.Equal(SittingRefusal.Closed, ASitting.Refused(StartAt(Beijing("2026-03-07", 0))));
    }

    [Fact]
    public void Nothing_is_answered_or_handed_in_after_closing()
    {
        var sitting = ASitting.Answered(ASitting.Begun(), _ => true);
        var item = sitting.Open!.Paper.Items[0].Item;

        Assert.Equal(SittingRefusal.Closed, ASitting.Refused(sitting.Answer(ASitting.Test, item, 0, ASitting.Afterwards)));
        Assert.Equal(SittingRefusal.Closed, ASitting.Refused(sitting.HandIn(ASitting.Test, ASitting.Afterwards)));
        Assert.False(sitting.HasTakenPart);
        Assert.Null(sitting.Best(ASitting.Test));
    }

    [Fact]
    public void There_are_two_attempts_one_after_the_other()
    {
        var sitting = ASitting.Begun();
        Assert.Equal(SittingRefusal.AttemptOpen, ASitting.Refused(sitting.Start(ASitting.Test, ASitting.Bank, ASitting.During)));

        sitting = ASitting.Again(ASitting.WithRight(10), 15);

        Assert.Equal([1, 2], sitting.Attempts.Select(attempt => attempt.Number));
        Assert.Equal(SittingRefusal.AttemptsUsed, ASitting.Refused(sitting.Start(ASitting.Test, ASitting.Bank, ASitting.During)));
    }

    [Theory]
    [InlineData(17, 12, 17)]
    [InlineData(12, 17, 17)]
    [InlineData(9, 9, 9)]
    public void The_best_attempt_counts(int first, int second, int expected) =>
        Assert.Equal(expected, ASitting.Again(ASitting.WithRight(first), second).Best(ASitting.Test)!.Right);

    [Fact]
    public void A_second_attempt_that_is_not_handed_in_takes_nothing_from_the_first()
    {
        var sitting = ASitting.Taken(ASitting.WithRight(17).Start(ASitting.Test, ASitting.Bank, ASitting.During));

        Assert.Equal(17, sitting.Best(ASitting.Test)!.Right);
        Assert.True(sitting.HasTakenPart);
    }

    [Fact]
    public void The_second_paper_is_another_one()
    {
        var attempts = ASitting.Again(ASitting.WithRight(10), 10).Attempts;

        Assert.Equal(6, attempts[0].Paper.Items.Select(one => one.Item).Intersect(attempts[1].Paper.Items.Select(one => one.Item)).Count());
        Assert.NotEqual(attempts[0].Paper.Items, ASitting.Begun(new("li-na")).Open!.Paper.Items);
    }

    [Fact]
    public void An_answer_is_replaced_until_the_paper_is_handed_in()
    {
        var sitting = ASitting.Begun();
        var asked = sitting.Open!.Paper.Items[3];

        sitting = ASitting.Taken(sitting.Answer(ASitting.Test, asked.Item, 0, ASitting.During));
        sitting = ASitting.Taken(sitting.Answer(ASitting.Test, asked.Item, 2, ASitting.During));

        Assert.Equal(asked.Order[2], Assert.Single(sitting.Open!.Answers).Value);
        Assert.Equal(2, sitting.Open.Asked(ASitting.Bank, ASitting.Test)[3].Given);
    }

    [Fact]
    public void What_the_paper_does_not_ask_is_not_answered()
    {
        var sitting = ASitting.Begun();
        var item = sitting.Open!.Paper.Items[0].Item;

        Assert.Equal(SittingRefusal.NoSuchItem, ASitting.Refused(sitting.Answer(ASitting.Test, new("T08"), 0, ASitting.During)));
        Assert.Equal(SittingRefusal.NoSuchOption, ASitting.Refused(sitting.Answer(ASitting.Test, item, 4, ASitting.During)));
        Assert.Equal(SittingRefusal.NoSuchOption, ASitting.Refused(sitting.Answer(ASitting.Test, item, -1, ASitting.During)));
        Assert.Equal(SittingRefusal.NoOpenAttempt, ASitting.Refused(Nobody.Answer(ASitting.Test, item, 0, ASitting.During)));
    }

    [Fact]
    public void A_single_unanswered_item_blocks_handing_in()
    {
        var sitting = ASitting.Answered(ASitting.Begun(), _ => true);
        var last = sitting.Open!.Paper.Items[19].Item;
        var open = sitting.Open with { Answers = sitting.Open.Answers.Where(answer => answer.Key != last).ToDictionary() };

        Assert.Equal([last], open.Unanswered(ASitting.Test));
        Assert.Equal(SittingRefusal.Unanswered, ASitting.Refused((sitting with { Attempts = [open] }).HandIn(ASitting.Test, ASitting.During)));
        Assert.Equal(SittingRefusal.NoOpenAttempt, ASitting.Refused(Nobody.HandIn(ASitting.Test, ASitting.During)));
    }

    [Fact]
    public void A_paper_that_was_handed_in_cannot_be_changed()
    {
        var sitting = ASitting.WithRight(20);
        var item = sitting.Attempts[0].Paper.Items[0].Item;

        Assert.Equal(SittingRefusal.NoOpenAttempt, ASitting.Refused(sitting.Answer(ASitting.Test, item, 0, ASitting.During)));
        Assert.Equal(SittingRefusal.NoOpenAttempt, ASitting.Refused(sitting.HandIn(ASitting.Test, ASitting.During)));
    }

    [Fact]
    public void An_item_that_is_struck_while_a_person_sits_needs_no_answer()
    {
        var sitting = ASitting.Begun();
        var test = ASitting.Without(sitting.Open!, 5);
        var struck = sitting.Open!.Paper.Items[5].Item;

        Assert.Equal(SittingRefusal.Struck, ASitting.Refused(sitting.Answer(test, struck, 0, ASitting.During)));
        Assert.True(sitting.Open.Asked(ASitting.Bank, test)[5].IsStruck);
        foreach (var asked in sitting.Open.Paper.Items.Where(one => one.Item != struck))
            sitting = ASitting.Taken(sitting.Answer(test, asked.Item, 0, ASitting.During));
        Assert.True(ASitting.Taken(sitting.HandIn(test, ASitting.During)).HasTakenPart);
    }

    [Fact]
    public void When_too_few_items_are_left_nobody_can_begin()
    {
        var test = ASitting.Test with { Struck = [.. ASitting.Bank.Items.Skip(20).Take(11).Select(item => new StruckItem(item.Id, "有误", new("office"), ASitting.During))] };

        Assert.Equal(SittingRefusal.TooFewItems, ASitting.Refused(Nobody.Start(test, ASitting.Bank, ASitting.During)));
    }

    private static SittingStep StartAt(DateTimeOffset now) => Nobody.Start(ASitting.Test, ASitting.Bank, now);
}

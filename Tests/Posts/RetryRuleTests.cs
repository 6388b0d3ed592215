using Wenming.Bot.Posts;
using Wenming.Bot.Protocol;

namespace Wenming.Tests.Posts;

/// <summary>What follows from each answer of a channel (teams.md, rows 7 to 11).</summary>
public sealed class RetryRuleTests
{
    private static readonly Attempt News = new(IsReminder: false, "News-1 p-1");
    private static readonly Attempt Reminder = new(IsReminder: true, "Reminder-1 p-1");
    private static readonly Attempt LateNews = News with { IsPastItsTime = true, Pauses = 5 };

    [Fact]
    public void What_was_taken_is_sent() =>
        Assert.Equal(new Next.Settle(DeliveryState.Sent, null), RetryRule.After(new SendOutcome.Sent("1"), News));

    [Theory]
    [InlineData("ConversationBlockedByUser", "ConversationBlockedByUser")]
    [InlineData(null, "Forbidden")]
    public void Who_is_forbidden_is_unreachable_with_the_code(string? code, string reason) =>
        Assert.Equal(new Next.Settle(DeliveryState.Unreachable, reason), RetryRule.After(new SendOutcome.Forbidden(code), Reminder));

    [Fact]
    public void A_chat_that_is_gone_is_unreachable() =>
        Assert.Equal(
            new Next.Settle(DeliveryState.Unreachable, "ConversationNotFound"), RetryRule.After(new SendOutcome.Gone("ConversationNotFound"), News));

    [Theory]
    [InlineData(500, "ServiceError", "500 ServiceError")]
    [InlineData(400, null, "400")]
    [InlineData(413, "MessageSizeTooBig", "413 MessageSizeTooBig")]
    public void What_is_refused_is_given_up_at_once(int status, string? code, string reason) =>
        Assert.Equal(new Next.Settle(DeliveryState.Dead, reason), RetryRule.After(new SendOutcome.Refused(status, code), Reminder));

    [Fact]
    public void A_reminder_of_unknown_fate_is_said_once_more_after_a_minute() =>
        Assert.Equal(new Next.OnceMore("Timeout", TimeSpan.FromSeconds(60)), RetryRule.After(new SendOutcome.Unknown("Timeout"), Reminder));

    [Fact]
    public void A_reminder_is_not_said_a_third_time() =>
        Assert.Equal(
            new Next.Settle(DeliveryState.Unknown, "BadGateway"),
            RetryRule.After(new SendOutcome.Unknown("BadGateway"), Reminder with { IsSecondCopy = true }));

    [Fact]
    public void Anything_else_of_unknown_fate_is_never_said_again() =>
        Assert.Equal(new Next.Settle(DeliveryState.Unknown, "BadGateway"), RetryRule.After(new SendOutcome.Unknown("BadGateway"), News));

    [Theory]
    [InlineData(30, 30)]
    [InlineData(0, 1)]
    [InlineData(86400, 3600)]
    public void The_channels_own_wait_is_kept_within_reason(int asked, int kept) =>
        Assert.Equal(new Next.Again(TimeSpan.FromSeconds(kept)), RetryRule.After(new SendOutcome.Throttled(TimeSpan.FromSeconds(asked)), News));

    [Fact]
    public void Who_was_throttled_or_not_reached_is_tried_again_until_the_time_is_over()
    {
        Assert.IsType<Next.Again>(RetryRule.After(new SendOutcome.Throttled(null), News with { Pauses = 100 }));
        Assert.IsType<Next.Again>(RetryRule.After(new SendOutcome.Unreachable("ConnectionError"), LateNews with { Pauses = 4 }));
        Assert.Equal(new Next.Settle(DeliveryState.Dead, "Throttled"), RetryRule.After(new SendOutcome.Throttled(null), LateNews));
        Assert.Equal(
            new Next.Settle(DeliveryState.Dead, "ConnectionError"), RetryRule.After(new SendOutcome.Unreachable("ConnectionError"), LateNews));
    }

    [Fact]
    public void A_second_copy_that_is_given_up_stays_unknown() =>
        Assert.Equal(
            new Next.Settle(DeliveryState.Unknown, "Throttled"),
            RetryRule.After(new SendOutcome.Throttled(null), LateNews with { IsReminder = true, IsSecondCopy = true }));

    [Fact]
    public void Pauses_grow_differ_between_people_and_are_the_same_in_every_run()
    {
        var (pause, longest) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < 50; i++)
        {
            var last = pause;
            pause = RetryRule.Pause(News with { Pauses = i, LastPause = last });
            Assert.InRange(pause, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10));
            Assert.True(pause <= (last > TimeSpan.FromSeconds(2) ? last : TimeSpan.FromSeconds(2)) * 3);
            longest = pause > longest ? pause : longest;
        }

        Assert.True(longest > TimeSpan.FromMinutes(1));
        Assert.Equal(RetryRule.Pause(News), RetryRule.Pause(News with { }));
        Assert.NotEqual(RetryRule.Pause(News), RetryRule.Pause(News with { Seed = "News-1 p-2" }));
    }
}

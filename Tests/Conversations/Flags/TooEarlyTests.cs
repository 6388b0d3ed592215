using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Flags;

/// <summary>While verification goes on there is nothing to propose.</summary>
public sealed class TooEarlyTests
{
    [Fact]
    public async Task While_verification_goes_on_nothing_is_proposed_or_decided()
    {
        await using var bureau = Bureau.Open("2026-04-22 16:00");
        var leader = bureau.Client("曾庆华");

        await leader.SaysAsync("红旗");
        Assert.Contains("复核到4月22日（周三）结束，之后才能提议和决定。", leader.Card.Lines());

        await leader.SaysAsync("红旗 空缺 试一试");
        Assert.Contains("2026年第1季度的复核到4月22日（周三）才结束，结束后才能决定红旗。", leader.Card.Notices);
    }
}

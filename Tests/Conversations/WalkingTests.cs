using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A member's walk through the self-check at the cards.</summary>
public sealed class WalkingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_page_is_saved_by_the_button_that_leads_to_the_next_one()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");

        await zheng.Fill("C1-06", "yes").Fill("C1-07", "4").Fill("C1-10", "no").PressAsync("下一页");

        Assert.Equal(["C2-03", "C2-06", "C2-08"], zheng.Card.Questions);
        Assert.Equal(
            [new("C1-06", "yes"), new("C1-07", "4"), new("C1-10", "no")],
            (await _bureau.StoredAsync(zheng)).OrderBy(answer => answer.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_client_without_Action_Execute_gets_the_next_page_in_place_of_the_pressed_card()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        var first = zheng.Card.Id;

        var answer = await zheng.Fill("C1-07", "4").SubmitAsync("下一页");

        Assert.True(answer.IsUpdate);
        Assert.Equal(first, zheng.Card.Id);
        Assert.Equal("4", (await _bureau.StoredAsync(zheng))["C1-07"]);
    }
}

using System.Text.Json;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Tests.Support;

namespace Wenming.Tests.Features.SelfChecks;

/// <summary>The cards at the end of a walk show no page; their buttons lead back into it.</summary>
public sealed class WalkEndButtonTests
{
    private static readonly Quarter Spring = new(2026, 1);
    private static readonly TestPerson Head = new("00000000-0000-4000-8000-000000000201", "张伟民");
    private const string Section = "规划科";
    private static readonly TestPerson Member = new("00000000-0000-4000-8000-000000000203", "吴浩然");

    [Theory]
    [InlineData(WalkKind.Sheet, 7, "第8页，共9页")]
    [InlineData(WalkKind.Sheet, 8, "第9页，共9页")]
    [InlineData(WalkKind.Member, 0, "第1页，共5页")]
    public async Task A_button_of_the_last_card_opens_its_page(WalkKind walk, int page, string heading)
    {
        await using var bot = new BotFactory().WithFeatures().Start();
        var person = walk == WalkKind.Sheet ? Head : Member;
        await bot.PressesAsync(person, Button(walk, 0, 0, PageCommand.Review).ToCommand());

        var opened = await bot.PressesAsync(person, Button(walk, -1, 1, page).ToCommand());

        Assert.Equal(200, opened.StatusCode);
        Assert.Contains(heading, FallbackText(opened), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(int.MinValue)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public async Task A_forged_page_stores_nothing_and_shows_a_page(int page)
    {
        await using var bot = new BotFactory().WithFeatures().Start();

        var shown = await bot.PressesAsync(Member, Button(WalkKind.Member, page, 0, page).ToCommand());

        Assert.Equal(200, shown.StatusCode);
        Assert.Contains("共5页", FallbackText(shown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WalkKind.Sheet)]
    [InlineData(WalkKind.Member)]
    public async Task An_older_card_pressed_when_the_walk_is_at_its_end_is_told_so(WalkKind walk)
    {
        await using var bot = new BotFactory().WithFeatures().Start();
        var person = walk == WalkKind.Sheet ? Head : Member;
        await bot.PressesAsync(person, Button(walk, 0, 0, PageCommand.Review).ToCommand());

        var shown = await bot.PressesAsync(person, Button(walk, 0, 0, 1).ToCommand());

        Assert.Contains("刚才的按键没有写入任何内容", FallbackText(shown), StringComparison.Ordinal);
    }

    private static PageCommand Button(WalkKind walk, int page, long revision, int goTo) =>
        new(Spring, walk, page, revision, goTo, "") { Owner = walk == WalkKind.Sheet ? Section : Member.ObjectId };

    private static string FallbackText(InvokeReply reply) =>
        reply.Value.TryGetProperty("fallbackText", out JsonElement words) ? words.GetString()! : reply.Value.GetRawText();
}

using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Turns;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>Several people at the same moment: every opening gets a number of its own, and nobody writes over anybody.</summary>
public sealed class AtOnceTests : IAsyncLifetime
{
    private static readonly SectionId Section = new("规划科");

    private readonly Bureau _bureau = Bureau.Open("2026-04-20 09:00");

    private RectificationStore Store => _bureau.Bot.Service<RectificationStore>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Ten_openings_get_ten_numbers()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 10).Select(place => Store.OpenAsync(Gap($"问题{place}"), TurnOf($"turn-{place}"), null, CancellationToken.None)));

        Assert.Equal(Enumerable.Range(1, 10), opened.Select(one => one.Number).Order());
        Assert.Equal(10, (await Store.ListAsync(Section, CancellationToken.None)).Select(one => one.Rectification.Gap).Distinct().Count());
    }

    [Fact]
    public async Task The_same_turn_opens_one_however_often_it_comes()
    {
        var first = await Store.OpenAsync(Gap("问题"), TurnOf("turn"), null, CancellationToken.None);
        var again = await Store.OpenAsync(Gap("问题"), TurnOf("turn"), null, CancellationToken.None);

        Assert.Equal(first.Number, again.Number);
        Assert.Single(await Store.ListAsync(Section, CancellationToken.None));
    }

    [Fact]
    public async Task What_somebody_else_wrote_meanwhile_is_not_written_over()
    {
        var read = await Store.OpenAsync(Gap("问题"), TurnOf("turn"), null, CancellationToken.None);
        var fact = new RectificationFact(_bureau.Bot.Clock.GetUtcNow(), null, "rectification.planned", "");
        Assert.NotNull(await Store.SaveAsync(read.After("one", read.Rectification with { Measure = "甲" }), [fact], CancellationToken.None));

        Assert.Null(await Store.SaveAsync(read.After("other", read.Rectification with { Measure = "乙" }), [fact], CancellationToken.None));

        Assert.Equal("甲", (await Store.FindAsync(Section, 1, CancellationToken.None))!.Rectification.Measure);
        Assert.Null((await Store.HistoryAsync(Section, 1, CancellationToken.None)).Break);
    }

    private Turn TurnOf(string id) =>
        new(id, new Caller(new("office"), "office", null, Language.Chinese), ConversationScope.Personal, _bureau.Bot.Clock.GetUtcNow());

    private static Rectification Gap(string words) => new()
    {
        Section = Section,
        Quarter = new(2026, 2),
        Kind = FollowUpKind.Mandatory,
        Origin = RectificationOrigin.Inspector,
        Gap = words,
        OpenedAt = Beijing("2026-04-20", 9),
        DueOn = Day("2026-05-13"),
    };
}

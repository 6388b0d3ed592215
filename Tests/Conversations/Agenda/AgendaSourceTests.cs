using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Bot.Features.Agenda;
using Wenming.Bot.Posts;
using Wenming.Domain.Agenda;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Agenda;

/// <summary>What the agenda owes between its watermark and now, whatever dies in between.</summary>
public sealed class AgendaSourceTests : IAsyncDisposable
{
    private readonly BotFactory _factory;
    private readonly Death _death = new();
    private TestBot _bot;

    public AgendaSourceTests()
    {
        _factory = new BotFactory().With(services => services.AddSingleton<IPost>(new Speaks(
            OccurrenceKind.SelfStudy, OccurrenceKind.SelfCheckFirstReminder, OccurrenceKind.SelfCheckDue, OccurrenceKind.Reflection)));
        _bot = Start();
    }

    private AgendaSource Source => (AgendaSource)_bot.Service<IEnumerable<IPostSource>>().Single();

    public async ValueTask DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task At_the_first_start_ever_nothing_of_the_past_is_owed()
    {
        Assert.Empty(await DueAsync("2026-03-24 09:00"));
        Assert.Empty(await DueAsync("2026-03-25 09:00"));
    }

    [Fact]
    public async Task What_somebody_speaks_for_is_owed_at_its_hour_the_oldest_first()
    {
        await DueAsync("2026-03-20 09:00");

        Assert.Empty(await DueAsync("2026-03-23 08:59"));
        Assert.Equal(["SelfStudy-2026W13"], await DueAsync("2026-03-23 09:00"));
        Assert.Equal(
            ["SelfStudy-2026W13", "SelfCheckFirstReminder-2026Q1", "SelfStudy-2026W14", "SelfCheckDue-2026Q1"],
            await DueAsync("2026-03-31 09:00"));
    }

    [Fact]
    public async Task What_is_planned_is_not_owed_again_also_after_a_restart()
    {
        await DueAsync("2026-03-20 09:00");
        await MarkAsync("2026-03-26 09:00", "SelfStudy-2026W13", "SelfCheckFirstReminder-2026Q1");

        await RestartAsync();

        Assert.Equal(["SelfStudy-2026W14"], await DueAsync("2026-03-30 09:00"));
    }

    [Fact]
    public async Task One_that_could_not_be_planned_stays_owed_and_holds_nothing_back()
    {
        await DueAsync("2026-03-20 09:00");
        await MarkAsync("2026-03-26 09:00", "SelfCheckFirstReminder-2026Q1");

        Assert.Equal(["SelfStudy-2026W13"], await DueAsync("2026-03-26 10:00"));
        await RestartAsync();
        Assert.Equal(["SelfStudy-2026W13"], await DueAsync("2026-03-26 10:00"));
        await MarkAsync("2026-03-26 10:00", "SelfStudy-2026W13");
        Assert.Empty(await DueAsync("2026-03-27 09:00"));
    }

    [Fact]
    public async Task Of_two_at_the_same_minute_each_is_owed_until_it_is_planned()
    {
        await DueAsync("2026-03-20 09:00");
        Assert.Equal(["SelfStudy-2026W51", "SelfCheckDue-2026Q4"], (await DueAsync("2026-12-14 09:00")).TakeLast(2).OrderDescending());

        await MarkAllButAsync("2026-12-14 09:00", "SelfCheckDue-2026Q4");

        Assert.Equal(["SelfCheckDue-2026Q4"], await DueAsync("2026-12-14 09:00"));
    }

    [Fact]
    public async Task Marking_the_same_post_twice_changes_nothing()
    {
        await DueAsync("2026-03-20 09:00");
        await MarkAsync("2026-03-23 09:00", "SelfStudy-2026W13", "SelfStudy-2026W13");

        Assert.Empty(await DueAsync("2026-03-23 09:00"));
    }

    [Fact]
    public async Task A_death_before_the_mark_leaves_the_post_owed()
    {
        await DueAsync("2026-03-20 09:00");
        var owed = await OwedAsync("2026-03-23 09:00");
        _death.ComesBefore("Agenda");

        await Assert.ThrowsAsync<TableStoreException>(() => Source.MarkPlannedAsync(owed[0], CancellationToken.None));

        await RestartAsync();
        Assert.Equal(["SelfStudy-2026W13"], await DueAsync("2026-03-23 09:00"));
    }

    [Fact]
    public async Task A_death_between_the_mark_and_the_watermark_loses_and_repeats_nothing()
    {
        await DueAsync("2026-03-20 09:00");
        var owed = await OwedAsync("2026-03-26 09:00");
        _death.ComesBehind("Agenda");

        await Assert.ThrowsAsync<TableStoreException>(() => Source.MarkPlannedAsync(owed[0], CancellationToken.None));

        await RestartAsync();
        Assert.Equal(["SelfCheckFirstReminder-2026Q1"], await DueAsync("2026-03-26 09:00"));
        await MarkAsync("2026-03-26 09:00", "SelfCheckFirstReminder-2026Q1");
        Assert.Empty(await DueAsync("2026-03-27 09:00"));
    }

    [Fact]
    public async Task A_feature_that_is_added_later_does_not_speak_of_what_was_long_ago()
    {
        await using var silent = new BotFactory().With(services => services.AddSingleton<IPostSource, AgendaSource>()).Start();
        var source = (AgendaSource)silent.Service<IEnumerable<IPostSource>>().Single();
        await source.DueAsync(silent.Clock.GetUtcNow(), CancellationToken.None);
        silent.Clock.Advance(TimeSpan.FromDays(40));
        await source.DueAsync(silent.Clock.GetUtcNow(), CancellationToken.None);

        var mark = await silent.Service<WatermarkStore>().FindAsync(CancellationToken.None);

        Assert.Equal(silent.Clock.GetUtcNow(), mark!.Through);
    }

    private TestBot Start() => _factory
        .With(services => services.AddSingleton<IPostSource, AgendaSource>()
            .Replace(ServiceDescriptor.Singleton<ITableStore>(new MortalTables(_factory.Tables, _death))))
        .Start();

    private async Task RestartAsync()
    {
        _death.BeginLife();
        _bot = await _bot.RestartAsync();
    }

    private async Task<IReadOnlyList<string>> DueAsync(string beijingTime) => [.. (await OwedAsync(beijingTime)).Select(post => post.Id)];

    private async Task<IReadOnlyList<PlannedPost>> OwedAsync(string beijingTime)
    {
        var at = new DateTimeOffset(DateTime.ParseExact(beijingTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
        if (at > _bot.Clock.GetUtcNow())
            _bot.Clock.Advance(at - _bot.Clock.GetUtcNow());
        return await Source.DueAsync(at, CancellationToken.None);
    }

    private async Task MarkAsync(string beijingTime, params string[] ids)
    {
        var owed = await OwedAsync(beijingTime);
        foreach (var id in ids)
            await Source.MarkPlannedAsync(owed.Single(post => post.Id == id), CancellationToken.None);
    }

    private async Task MarkAllButAsync(string beijingTime, string left)
    {
        foreach (var post in (await OwedAsync(beijingTime)).Where(post => post.Id != left))
            await Source.MarkPlannedAsync(post, CancellationToken.None);
    }

    /// <summary>Speaks for these kinds, to nobody.</summary>
    private sealed class Speaks(params OccurrenceKind[] kinds) : IPost
    {
        public IReadOnlyList<string> Kinds { get; } = [.. kinds.Select(kind => kind.ToString())];

        public PostRules RulesOf(string kind) => new(IsReminder: true, CatchUp.LatestOnly);

        public IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, CancellationToken cancellationToken) => AsyncEnumerable.Empty<Recipient>();

        public Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken) =>
            Task.FromResult<PostContent>(new PostContent.Nothing(SkipReason.NothingLeft));
    }
}

using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Features.Standings;

/// <summary>What the flag's proposal is made of comes from what was verified, entered and confirmed.</summary>
public sealed class FlagReadingTests : IAsyncLifetime
{
    private static readonly Quarter Spring = new(2026, 1);
    private static readonly SectionId Survey = new("测绘队");

    private readonly Bureau _bureau = Bureau.Open();

    private StandingsStore Store => _bureau.Bot.Service<StandingsStore>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_verified_section_has_V_its_criteria_and_the_base_of_the_daily_book()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("测绘队", ("C2-01", "changed", "0", "台账只有0件"));

        var candidates = await CandidatesAsync();

        Assert.Equal(6, candidates.Count);
        var survey = candidates.Single(candidate => candidate.Section == Survey);
        Assert.Equal<Score?>(96, survey.Verified); // C2-01 is worth 4 of the 25 points of C2
        Assert.Equal(["C1=25.00", "C2=21.00", "C3=25.00", "C4=25.00"], survey.Criteria.Select(one => $"{one.Criterion}={one.Value.Cut()}"));
        Assert.Equal(90, survey.Daily);
        Assert.Equal<Score?>(93, survey.Value(FlagRules.Default));
        Assert.Empty(survey.Obstacles(FlagRules.Default));
        Assert.All(candidates.Where(candidate => candidate != survey), other => Assert.Contains(new FlagObstacle.NotVerified(), other.Obstacles(FlagRules.Default)));
    }

    [Fact]
    public async Task Daily_book_and_veto_are_taken_in_at_once()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("测绘队");
        await CandidatesAsync();

        await Store.PutAsync(Spring, new DailyStanding(Survey, 1, 93.5m), CancellationToken.None);
        await Store.PutAsync(Spring, new VetoStanding(Survey, 1) { Holding = 1 }, CancellationToken.None);

        var survey = (await CandidatesAsync()).Single(candidate => candidate.Section == Survey);
        Assert.Equal<Score?>(96.75m, survey.Value(FlagRules.Default));
        Assert.Equal([new FlagObstacle.Vetoed()], survey.Obstacles(FlagRules.Default));
        var alone = await _bureau.Bot.Service<FlagReading>().FindAsync(
            new Section(Survey, SectionKind.Section), await WindowAsync(), Now, CancellationToken.None);
        Assert.Equal(survey.Value(FlagRules.Default), alone.Value(FlagRules.Default));
        Assert.Equal(survey.Obstacles(FlagRules.Default), alone.Obstacles(FlagRules.Default));
    }

    [Fact]
    public async Task A_rectification_that_is_overdue_when_the_flag_is_proposed_keeps_the_section_from_it()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-01", "no"), ("C1-07", "3"));
        await _bureau.Client("陈志强").VerifiesAsync("测绘队");
        Assert.Equal((0, 1, 0), Counts((await CandidatesAsync()).Single(candidate => candidate.Section == Survey)));

        // The mandatory one was due on 13 April: 14, 15, 16, 17 and 20 April are five working days; the improvement has time until June.
        _bureau.ItIs("2026-04-20 09:00");

        var survey = (await CandidatesAsync()).Single(candidate => candidate.Section == Survey);
        Assert.Equal((1, 1, 5), Counts(survey));
        Assert.Contains(new FlagObstacle.OverdueRectifications(1), survey.Obstacles(FlagRules.Default));
    }

    [Fact]
    public async Task An_improvement_that_is_late_breaks_no_tie_and_makes_no_decision_out_of_date()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "3"));
        await _bureau.Client("陈志强").VerifiesAsync("测绘队");
        _bureau.ItIs("2026-07-10 09:00");
        var first = await BasisAsync();
        Assert.Equal(1, first.Figures[0].Rank);
        var entry = Assert.Single(await _bureau.Bot.Service<RectificationBook>().OfAsync(Survey, Now, CancellationToken.None));
        Assert.True(entry.DaysOverdue > 0);

        _bureau.ItIs("2026-07-13 09:00");

        Assert.Equal(first, await BasisAsync());
    }

    [Fact]
    public async Task What_was_verified_of_another_sheet_does_not_count()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("测绘队");
        await Store.PutAsync(
            Spring, (await Store.FindVerifiedAsync(Spring, Survey, CancellationToken.None))! with { DeclaredAt = Now.AddDays(-1) }, CancellationToken.None);

        var survey = (await CandidatesAsync()).Single(candidate => candidate.Section == Survey);

        Assert.Null(survey.Verified);
    }

    private static (int Overdue, int Mandatory, int Days) Counts(FlagCandidate candidate) =>
        (candidate.OverdueRectifications, candidate.MandatoryOpened, candidate.DaysOverdue);

    private async Task<FlagBasis> BasisAsync() =>
        FlagBasis.Of(FlagProposal.Of(await CandidatesAsync(), new CriterionId("C2"), FlagRules.Default), FlagRules.Default);

    private DateTimeOffset Now => _bureau.Bot.Clock.GetUtcNow();

    private async Task<SelfCheckWindow> WindowAsync() =>
        (await _bureau.Bot.Service<WindowStore>().AtAsync(Now, CancellationToken.None)).Of(Spring);

    private async Task<IReadOnlyList<FlagCandidate>> CandidatesAsync() =>
        await _bureau.Bot.Service<FlagReading>().CandidatesAsync(await WindowAsync(), Now, CancellationToken.None);
}

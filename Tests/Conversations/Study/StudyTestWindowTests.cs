using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Study;
using Wenming.Bot.Posts;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Study;

/// <summary>The window of the study-result test (rules.md 3.2: five working days in the last third of the quarter) is announced where a bureau wants it.</summary>
public sealed class StudyTestWindowTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-03-02 09:00");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public void As_long_as_no_test_can_be_taken_nothing_is_announced() => Assert.DoesNotContain(
        _bureau.Bot.Service<IEnumerable<IPost>>().SelectMany(post => post.Kinds), kind => kind.StartsWith("StudyTest", StringComparison.Ordinal));

    [Fact]
    public async Task A_bureau_that_holds_it_elsewhere_tells_everybody_the_window()
    {
        var told = await ToldAsync(OccurrenceKind.StudyTestOpens, new DateOnly(2026, 3, 2));

        Assert.Equal(30, told.Count);
        Assert.Contains("本季度测试3月2日（周一）至3月6日（周五）进行，请按办公室通知的方式参加。", told["吴浩然"].Lines());
    }

    [Fact]
    public async Task On_the_last_day_it_is_said_once_more()
    {
        var told = await ToldAsync(OccurrenceKind.StudyTestCloses, new DateOnly(2026, 3, 6));

        Assert.Contains("今天（3月6日（周五））是本季度测试的最后一天，已经参加的不用理会。", told["吴浩然"].Lines());
    }

    private Task<IReadOnlyDictionary<string, ShownCard>> ToldAsync(OccurrenceKind kind, DateOnly on)
    {
        var post = new StudyTestReminder(Options.Create(new StudyOptions { AnnouncesTest = true }), _bureau.Bot.Service<RosterReader>());
        Assert.Contains(kind.ToString(), post.Kinds);
        var occurrence = new Occurrence($"{kind}-2026Q1", kind, on, new TimeOnly(9, 0))
        {
            Quarter = new Quarter(2026, 1),
            EndsOn = kind == OccurrenceKind.StudyTestOpens ? new DateOnly(2026, 3, 6) : null,
        };
        var planned = new PlannedPost(occurrence.Id, kind.ToString(), occurrence.DueAt) { Occurrence = occurrence };
        return _bureau.ToldAsync(post, planned, Language.Chinese);
    }
}

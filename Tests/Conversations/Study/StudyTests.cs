using Wenming.Bot.Features.Study;
using Wenming.Bot.Posts;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Domain.Calendar;

namespace Wenming.Tests.Conversations.Study;

/// <summary>学习 and the study reminders (rules.md 3): free, never counted, said to everybody.</summary>
public sealed class StudyTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-03-09 09:00");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task On_Monday_everybody_reads_the_weeks_topic()
    {
        var told = await ToldAsync("SelfStudy-2026W11", OccurrenceKind.SelfStudy, "2026-03-09");

        Assert.Equal(30, told.Count);
        Assert.Equal(
            """
            本周自学：土地管理法第三章
            读：业务知识：《土地管理法》《土地管理法实施条例》《行政许可法》《政府信息公开条例》、不动产登记、出让转让条例（按每月安排阅读法条原文）
            链接为国家法律法规数据库首页，请在其中检索  打开链接 https://flk.npc.gov.cn/
            自愿自学，不登记、不计学时。
            """,
            told["曾庆华"].Json.GetProperty("fallbackText").GetString()!.Split("\n办完")[0]);
    }

    [Fact]
    public async Task A_card_that_moved_before_its_week_still_says_its_weeks_topic()
    {
        // The Monday of week 19, 4 May 2026, is off; the card comes on Thursday 30 April.
        var told = await ToldAsync("SelfStudy-2026W19", OccurrenceKind.SelfStudy, "2026-04-30");

        Assert.Equal("本周自学：纲要第四、五部分", told["马俊杰"].Title);
    }

    [Fact]
    public async Task The_working_day_before_a_session_says_theme_hour_and_kind()
    {
        var told = await ToldAsync("StudySessionReminder-2026-03", OccurrenceKind.StudySessionReminder, "2026-03-12");

        Assert.StartsWith(
            "集中学习：“两个务必”\n时间：3月13日（周五） 14:00至15:30\n本次是学习交流：请准备说一点自己的体会。\n", told["马俊杰"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_has_begun_is_not_spoken_of_any_more()
    {
        _bureau.ItIs("2026-03-13 14:00");

        Assert.Empty(await ToldAsync("StudySessionReminder-2026-03", OccurrenceKind.StudySessionReminder, "2026-03-12"));
    }

    [Fact]
    public async Task The_quarters_prompt_is_voluntary_and_in_the_readers_language()
    {
        var told = await ToldAsync("Reflection-2026Q1", OccurrenceKind.Reflection, "2026-03-09", Language.English);

        Assert.StartsWith("A prompt for reflection: ", told["马俊杰"].Title, StringComparison.Ordinal);
        Assert.Contains("Voluntary and not graded", told["马俊杰"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void The_test_says_nothing_until_it_can_be_opened() =>
        Assert.DoesNotContain(_bureau.Bot.Service<IEnumerable<IPost>>(), post => post.Kinds.Contains(nameof(OccurrenceKind.StudyTestOpens)));

    [Theory]
    [InlineData(nameof(OccurrenceKind.SelfStudy), nameof(CatchUp.LatestOnly))]
    [InlineData(nameof(OccurrenceKind.Reflection), nameof(CatchUp.LatestOnly))]
    [InlineData(nameof(OccurrenceKind.StudySessionReminder), nameof(CatchUp.SkipWhenOlderThanAWorkday))]
    [InlineData(nameof(OccurrenceKind.SelfCheckDue), nameof(CatchUp.LatestOnly))]
    public void What_was_missed_is_caught_up_by_the_kinds_own_choice(string kind, string catchUp)
    {
        var post = _bureau.Bot.Service<IEnumerable<IPost>>().Single(one => one.Kinds.Contains(kind));

        Assert.Equal(new PostRules(IsReminder: true, Enum.Parse<CatchUp>(catchUp)), post.RulesOf(kind));
    }

    [Fact]
    public async Task The_sessions_are_those_of_the_agenda()
    {
        var sessions = _bureau.Bot.Service<StudySessions>();
        var windows = new SelfCheckWindows(PublishedYears.Workdays, WindowRules.Default, []);
        foreach (var agreed in new[] { 2025, 2026 }
            .SelectMany(year => YearlyAgenda.Of(year, PublishedYears.Workdays, windows, AgendaRules.Default))
            .Where(occurrence => occurrence.Kind == OccurrenceKind.StudySession))
        {
            var session = await sessions.OfMonthAsync(agreed.On, CancellationToken.None);

            Assert.Equal((agreed.On, agreed.At, agreed.IsTentative), (session.On, session.From, session.IsTentative));
        }
    }

    [Fact]
    public async Task The_command_shows_week_month_and_quarter_and_the_reading_list_page_by_page()
    {
        var member = _bureau.Client("马俊杰");
        await member.SaysAsync("学习");
        Assert.Equal("学习", member.Card.Title);
        Assert.Contains("土地管理法第三章", member.Card.Lines());
        Assert.Contains("时间：3月13日（周五） 14:00至15:30", member.Card.Lines());
        Assert.Contains("本季度心得题目", member.Card.Lines());

        await member.PressAsync("学习书目");
        Assert.Equal("学习书目（第1页，共2页）", member.Card.Title);
        await member.PressAsync("下一页");
        Assert.Equal("学习书目（第2页，共2页）", member.Card.Title);
        await member.PressAsync("学习");
        Assert.Equal("学习", member.Card.Title);
    }

    [Fact]
    public async Task It_can_all_be_typed_in_plain_text_and_in_English()
    {
        var member = _bureau.Client("马俊杰", Language.English);
        await member.SaysAsync("text");

        await member.SaysAsync("study list 2");
        Assert.StartsWith("Reading list (page 2 of 2)\nOutline for the Building of Civic Morality (2001) (political)\n", member.Words, StringComparison.Ordinal);
        await member.SaysAsync("study hard");
        Assert.Equal("I did not understand “hard”. Type “study” or “study list”.", member.Words);
    }

    [Fact]
    public async Task In_a_group_the_answer_stands_in_the_group()
    {
        var said = await _bureau.Client("马俊杰").SaysInGroupAsync("学习");

        Assert.Equal("19:group", Assert.Single(said).Chat);
    }

    private Task<IReadOnlyDictionary<string, ShownCard>> ToldAsync(string id, OccurrenceKind kind, string on, Language language = Language.Chinese)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var post = _bureau.Bot.Service<IEnumerable<IPost>>().Single(one => one.Kinds.Contains(kind.ToString()));
        var planned = new PlannedPost(id, kind.ToString(), BeijingTime.At(day, new TimeOnly(9, 0)))
        {
            Occurrence = new Occurrence(id, kind, day, new TimeOnly(9, 0)) { Quarter = Quarter.Of(day) },
        };
        return _bureau.ToldAsync(post, planned, language);
    }
}

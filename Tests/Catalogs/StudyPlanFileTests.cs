using Wenming.Bot.Catalogs;
using Wenming.Domain.Calendar;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Catalogs;

/// <summary>The shipped study plan says what rules.md 3 says, and a broken one stops the start.</summary>
public sealed class StudyPlanFileTests
{
    private const string File = "study-plan.json";

    private static StudyPlan Plan => CatalogReader.ReadStudyPlan(ShippedCatalog.PathOf(File));

    [Fact]
    public void The_shipped_plan_has_the_themes_of_the_twelve_months() => Assert.Equal(
        [
            "年度计划、责任书；指导思想", "“三个代表”重要思想", "“两个务必”", "纲要（一）：二十字基本道德规范", "职业道德讨论", "依法行政，法制讲座",
            "“七一”讲话", "权力观，廉洁", "公民道德，学习交流", "服务群众，案例研讨", "学习园地回顾，学习交流", "宪法和法律",
        ],
        Plan.Months.Select(month => month.Theme.Zh));

    [Fact]
    public void The_addition_of_2019_waits_until_the_bureau_switches_it_on()
    {
        Assert.Equal(9, Plan.Readings.Count);
        Assert.DoesNotContain(Plan.Readings, reading => reading.Title.Zh.Contains("新时代", StringComparison.Ordinal));
        var on = CatalogReader.ParseStudyPlan(File, BrokenJson.With(File, "readings[9].isOff", "false"));
        Assert.Equal("《新时代公民道德建设实施纲要》（2019年）", on.Readings[9].Title.Zh);
    }

    [Fact]
    public void Twelve_prompts_come_one_after_another()
    {
        var quarters = Enumerable.Range(0, 12).Select(number => new Quarter(2026 + (number / 4), (number % 4) + 1)).ToList();

        Assert.Equal(12, quarters.Select(Plan.PromptOf).Distinct().Count());
        Assert.Equal(Plan.PromptOf(new Quarter(2026, 1)), Plan.PromptOf(new Quarter(2029, 1)));
    }

    [Theory]
    [InlineData("2026-03-02", "七届二中全会")]
    [InlineData("2026-03-09", "土地管理法第三章")]
    [InlineData("2026-03-15", "土地管理法第三章")]
    [InlineData("2026-03-30", "七届二中全会")]
    [InlineData("2026-04-03", "七届二中全会")]
    [InlineData("2026-04-06", "纲要第一至三部分")]
    [InlineData("2026-06-22", "土地日宣传")]
    public void A_week_belongs_to_the_month_of_its_Monday_and_topics_take_turns(string day, string topic) =>
        Assert.Equal(topic, Plan.TopicOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Topic.Zh);

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var plan = Plan;
        Text?[] texts =
        [
            .. plan.Prompts,
            .. plan.Months.SelectMany(month => new[] { month.Theme, month.SelfStudy.Topic, month.Business.Topic, month.Hook }),
            .. plan.Readings.SelectMany(reading => new[] { reading.Title, reading.What, reading.Note }),
        ];

        Assert.All(texts.OfType<Text>(), text => Assert.Empty(Architecture.TextRules.Violations(File, text)));
    }

    [Theory]
    [InlineData("version", "\"spring\"", "$.version", "not a version")]
    [InlineData("colour", "1", "$.colour", "could not be mapped")]
    [InlineData("readings[0].id", "\"A1\"", "$.readings[0].id", "not a reading's code")]
    [InlineData("readings[1].id", "\"R01\"", "$.readings[1].id", "twice")]
    [InlineData("readings[0].category", "\"sport\"", "$.readings[0].category", "not one of: political")]
    [InlineData("readings[0].title.en", "\" \"", "$.readings[0].title.en", "English text is empty")]
    [InlineData("readings[0].link", "\"http://example.cn\"", "$.readings[0].link", "https://")]
    [InlineData("readings[0].link", "\"https://example.cn/a)b\"", "$.readings[0].link", "brackets")]
    [InlineData("readings[2]", "null", "$.readings[2]", "missing")]
    [InlineData("months[11]", null, "$.months", "11 months")]
    [InlineData("months[3].month", "5", "$.months[3].month", "in the place of month 4")]
    [InlineData("months[3].session", "\"party\"", "$.months[3].session", "not one of: regular")]
    [InlineData("months[4].session", "\"regular\"", "$.months[3].session", "0 sessions of the kind Exchange")]
    [InlineData("months[0].session", "\"legal\"", "$.months[0].session", "2 sessions of the kind Legal")]
    [InlineData("months[0].selfStudy.reading", "\"R99\"", "$.months[0].selfStudy.reading", "no R99")]
    [InlineData("months[0].business.reading", "\"R10\"", "$.months[0].business.reading", "not switched on")]
    [InlineData("prompts", "[]", "$.prompts", "no prompt")]
    public void A_broken_plan_is_refused(string place, string? json, string path, string reason)
    {
        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseStudyPlan(File, BrokenJson.With(File, place, json)));

        Assert.Equal(path, error.JsonPath);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }
}

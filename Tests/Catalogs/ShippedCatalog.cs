using System.Diagnostics;
using Wenming.Bot.Catalogs;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Study;
using Wenming.Domain.StudyTests;

namespace Wenming.Tests.Catalogs;

/// <summary>The data files as they are shipped, found where the program finds them.</summary>
internal static class ShippedCatalog
{
    private static readonly Lazy<QuestionBank> ReadBank = new(() => CatalogReader.ReadBank(PathOf("question-bank.json")));

    private static readonly Lazy<StudyPlan> ReadPlan = new(() => CatalogReader.ReadStudyPlan(PathOf("study-plan.json")));

    private static readonly Lazy<DailyCatalogue> ReadDaily = new(() => CatalogReader.ReadDaily(PathOf("daily-entries.json")));

    private static readonly Lazy<TestBank> ReadTests = new(() => CatalogReader.ReadTestBank(PathOf("test-items.json")));

    public static TestBank Tests => ReadTests.Value;

    public static StudyPlan StudyPlan => ReadPlan.Value;

    public static DailyCatalogue Daily => ReadDaily.Value;

    public static QuestionBank Bank => ReadBank.Value;

    public static Question Question(string id) =>
        Bank.Find(new QuestionId(id)) ?? throw new ArgumentException($"The bank has no question {id}.", nameof(id));

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Catalog", name);

    /// <summary>What an answer earns, told from the rule alone; <see langword="null"/> for unscored questions.</summary>
    public static decimal? Earned(Question question, Answer answer) => (question.Scoring, answer) switch
    {
        (ScoringRule.Unscored, _) => null,
        (ScoringRule.ByCode rule, _) => rule.Points[answer.Code],
        (ScoringRule.ByScale, Answer.Scale scale) => question.Points * Bank.ScaleFactors[scale.Place],
        (ScoringRule.ByBand rule, Answer.Number number) => rule.Bands.First(band => number.Value >= band.AtLeast).Points,
        _ => throw new UnreachableException(),
    };
}

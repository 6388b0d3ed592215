using Wenming.Bot.Catalogs;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Tests.Catalogs;

/// <summary>The shipped kinds say what rules.md 2 says, and a broken file stops the start.</summary>
public sealed class DailyFileTests
{
    private const string File = "daily-entries.json";

    [Fact]
    public void The_shipped_kinds_have_the_points_of_the_table() => Assert.Equal(
        [5m, 3m, 2m, 1m, 1m, 0.5m, -5m, -3m, -3m, -2m, -2m, -1m],
        ShippedCatalog.Daily.Kinds.Select(kind => kind.Points));

    [Fact]
    public void A_duty_gap_is_the_fact_of_C3_03_and_a_hygiene_check_counts_only_without_C4_10()
    {
        Assert.Equal("C3-03", ShippedCatalog.Daily.Find("duty-gap")!.SameFactAs?.Value);
        Assert.DoesNotContain(ShippedCatalog.Daily.Proposable(ShippedCatalog.Bank), kind => kind.Code is "hygiene-check" or DailyEntryKind.OverdueCode);
        Assert.Equal(10, ShippedCatalog.Daily.Proposable(ShippedCatalog.Bank).Count());
    }

    [Fact]
    public void Every_text_is_there_in_both_languages() => Assert.All(
        ShippedCatalog.Daily.Kinds, kind => Assert.Empty(Architecture.TextRules.Violations(File, kind.Text)));

    [Theory]
    [InlineData("version", "\"spring\"", "$.version", "not a version")]
    [InlineData("colour", "1", "$.colour", "could not be mapped")]
    [InlineData("base", "101", "$.base", "0 to 100")]
    [InlineData("kinds", "[]", "$.kinds", "no kind")]
    [InlineData("kinds[0].code", "\"Praise\"", "$.kinds[0].code", "not a code")]
    [InlineData("kinds[1].code", "\"praised-by-city\"", "$.kinds[1].code", "twice")]
    [InlineData("kinds[0].points", "0", "$.kinds[0].points", "neither a merit nor a fault")]
    [InlineData("kinds[0].text.en", "\"\"", "$.kinds[0].text.en", "English text is empty")]
    [InlineData("kinds[5].mostAQuarter", "0", "$.kinds[5].mostAQuarter", "above 0")]
    [InlineData("kinds[8].sameFactAs", "\"duty\"", "$.kinds[8].sameFactAs", "not a question's code")]
    [InlineData("kinds[10].isOnRecord", "false", "$.kinds", "on record")]
    public void A_broken_file_is_refused(string place, string? json, string path, string reason)
    {
        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseDaily(File, BrokenJson.With(File, place, json)));

        Assert.Equal(path, error.JsonPath);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }
}

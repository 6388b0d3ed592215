using System.Text.Json;
using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;

namespace Wenming.Tests.Cards.Elements;

/// <summary>
/// Charts are Teams' own element: their shape is held against the vendor's page
/// (https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards), as no schema has them.
/// </summary>
public sealed class ChartTests
{
    private static readonly string[] OfChart = ["type", "title", "data", "displayMode", "fallback", "id", "spacing", "separator", "isVisible"];
    private static readonly string[] OfBar = ["x", "y", "color"];
    private static readonly string[] OfPoint = ["x", "y"];
    private static readonly string[] OfSeries = ["legend", "values"];

    [Fact]
    public void Every_chart_has_only_documented_properties_and_a_fallback()
    {
        var charts = Charts().ToList();

        Assert.NotEmpty(charts);
        Findings.AssertNone(charts.SelectMany(Violations));
    }

    [Theory]
    [InlineData("""{ "type": "Chart.HorizontalBar", "title": "a", "data": [{ "x": "b", "y": 1 }] }""", "no fallback")]
    [InlineData("""{ "type": "Chart.HorizontalBar", "title": "a", "data": [{ "x": "b", "y": "1" }], "fallback": { "type": "TextBlock" } }""", "is no number")]
    [InlineData("""{ "type": "Chart.HorizontalBar", "title": "a", "data": [], "fallback": { "type": "TextBlock" } }""", "no data")]
    [InlineData("""{ "type": "Chart.HorizontalBar", "bars": 1, "data": [{ "x": "b", "y": 1 }], "fallback": { "type": "TextBlock" } }""", "bars")]
    public void A_planted_chart_is_reported(string chart, string expected) =>
        Assert.Contains(expected, string.Join('\n', Violations(("planted", JsonDocument.Parse(chart).RootElement))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "type": "Chart.Line", "title": "a", "displayMode": "b", "data": [{ "legend": "b", "values": [{ "x": "c", "y": 1 }] }], "fallback": { "type": "TextBlock" } }""", "displayMode")]
    [InlineData("""{ "type": "Chart.Line", "title": "a", "data": [{ "legend": "b", "values": [] }], "fallback": { "type": "TextBlock" } }""", "no values")]
    [InlineData("""{ "type": "Chart.Line", "title": "a", "data": [{ "x": "b", "y": 1 }], "fallback": { "type": "TextBlock" } }""", "no values")]
    [InlineData("""{ "type": "Chart.VerticalBar.Grouped", "title": "a", "data": [{ "legend": "b", "values": [{ "x": "c", "y": "1" }] }], "fallback": { "type": "TextBlock" } }""", "is no number")]
    [InlineData("""{ "type": "Chart.Pie", "title": "a", "data": [{ "x": "b", "y": 1 }], "fallback": { "type": "TextBlock" } }""", "Chart.Pie")]
    public void A_planted_chart_of_series_is_reported(string chart, string expected) =>
        Assert.Contains(expected, string.Join('\n', Violations(("planted", JsonDocument.Parse(chart).RootElement))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chart.HorizontalBar")]
    [InlineData("Chart.Line")]
    [InlineData("Chart.VerticalBar.Grouped")]
    public void Every_kind_of_chart_is_in_the_gallery(string type) =>
        Assert.Contains(Charts(), found => found.Chart.GetProperty("type").GetString() == type);

    [Fact]
    public void A_host_of_1_5_sees_no_chart() =>
        Assert.All(CardGallery.All, card => Assert.DoesNotContain("\"Chart.", card.JsonOf15, StringComparison.Ordinal));

    private static IEnumerable<(string Card, JsonElement Chart)> Charts() => CardGallery.All
        .SelectMany(card => Within(JsonDocument.Parse(card.Json).RootElement).Select(chart => (card.Name, chart)));

    private static IEnumerable<JsonElement> Within(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. IsChart(element) ? [element] : Array.Empty<JsonElement>(), .. element.EnumerateObject().SelectMany(member => Within(member.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Within),
        _ => [],
    };

    private static bool IsChart(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Chart.", StringComparison.Ordinal);

    private static IEnumerable<string> Violations((string Card, JsonElement Chart) found)
    {
        var type = found.Chart.GetProperty("type").GetString()!;
        var hasSeries = type is "Chart.Line" or "Chart.VerticalBar.Grouped";
        if (!hasSeries && type != "Chart.HorizontalBar")
            yield return $"{found.Card}: nobody has looked {type} up on the vendor's page.";
        foreach (var member in found.Chart.EnumerateObject().Where(member => !OfChart.Contains(member.Name) || (hasSeries && member.Name == "displayMode")))
            yield return $"{found.Card}: a chart has the property {member.Name}.";
        if (!found.Chart.TryGetProperty("fallback", out var fallback) || fallback.ValueKind != JsonValueKind.Object)
            yield return $"{found.Card}: a chart has no fallback.";
        if (!found.Chart.TryGetProperty("data", out var data) || data.GetArrayLength() == 0)
        {
            yield return $"{found.Card}: a chart has no data.";
            yield break;
        }

        foreach (var violation in hasSeries ? data.EnumerateArray().SelectMany(series => OfOneSeries(found.Card, series)) : OfValues(found.Card, data, OfBar))
            yield return violation;
    }

    private static IEnumerable<string> OfOneSeries(string card, JsonElement series)
    {
        foreach (var member in series.EnumerateObject().Where(member => !OfSeries.Contains(member.Name)))
            yield return $"{card}: a series has the property {member.Name}.";
        if (!series.TryGetProperty("values", out var values) || values.GetArrayLength() == 0)
        {
            yield return $"{card}: a series has no values.";
            yield break;
        }

        foreach (var violation in OfValues(card, values, OfPoint))
            yield return violation;
    }

    private static IEnumerable<string> OfValues(string card, JsonElement values, string[] documented)
    {
        foreach (var value in values.EnumerateArray())
        {
            if (value.GetProperty("y").ValueKind != JsonValueKind.Number)
                yield return $"{card}: y of {value.GetProperty("x")} is no number.";
            foreach (var member in value.EnumerateObject().Where(member => !documented.Contains(member.Name)))
                yield return $"{card}: a value has the property {member.Name}.";
        }
    }
}

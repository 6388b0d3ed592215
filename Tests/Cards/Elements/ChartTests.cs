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
        foreach (var member in found.Chart.EnumerateObject().Where(member => !OfChart.Contains(member.Name)))
            yield return $"{found.Card}: a chart has the property {member.Name}.";
        if (!found.Chart.TryGetProperty("fallback", out var fallback) || fallback.ValueKind != JsonValueKind.Object)
            yield return $"{found.Card}: a chart has no fallback.";
        if (!found.Chart.TryGetProperty("data", out var data) || data.GetArrayLength() == 0)
        {
            yield return $"{found.Card}: a chart has no data.";
            yield break;
        }

        foreach (var bar in data.EnumerateArray())
        {
            if (bar.GetProperty("y").ValueKind != JsonValueKind.Number)
                yield return $"{found.Card}: y of {bar.GetProperty("x")} is no number.";
            foreach (var member in bar.EnumerateObject().Where(member => !OfBar.Contains(member.Name)))
                yield return $"{found.Card}: a bar has the property {member.Name}.";
        }
    }
}

using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;

namespace Wenming.Tests.Cards;

/// <summary>Every card of the product keeps every rule, and each rule is shown to find what it is for.</summary>
public sealed class CardRuleTests
{
    private const string Submit = """{ "type": "Action.Submit", "title": "存", "data": { "verb": "a" } }""";

    [Fact]
    public void Every_card_keeps_every_rule() =>
        Findings.AssertNone(CardGallery.All.SelectMany(card => CardRules.All(card.Json).Select(finding => $"{card}: {finding}")));

    [Fact]
    public void Every_card_has_a_name_of_its_own() => Assert.Equal(CardGallery.All.Count, CardGallery.All.Select(card => card.Name).Distinct().Count());

    [Theory]
    [InlineData("""{ "type": "TextBlock", "text": null }""", "TextBlock.text is null")]
    [InlineData("""{ "type": "TextBlock", "text": "${name}" }""", "holds a template")]
    [InlineData("""{ "type": "Input.Text", "id": "a", "label": "甲", "isRequired": true }""", "is required")]
    [InlineData("""{ "type": "Input.Text", "id": "a", "label": "" }""", "lacks its label")]
    [InlineData("""{ "type": "Input.Toggle", "label": "甲" }""", "lacks its label or id")]
    [InlineData("""{ "type": "TextBlock", "id": "a" }, { "type": "TextBlock", "id": "a" }""", "stands twice")]
    [InlineData("""{ "type": "Action.Submit", "title": "存", "data": { "verb": "" } }""", "does not say its verb")]
    [InlineData("""{ "type": "Action.Submit", "title": "存", "data": { "verb": "a", "page": 1 } }""", "data that is no text")]
    [InlineData("""{ "type": "Action.Submit", "title": "", "data": { "verb": "a" } }""", "no title")]
    [InlineData("""{ "type": "Action.Execute", "title": "存", "verb": "a", "data": { "verb": "a" } }""", "no fallback")]
    [InlineData("""{ "type": "Action.Execute", "title": "存", "verb": "b", "data": { "verb": "a" }, "fallback": """ + Submit + " }", "another verb")]
    [InlineData("""{ "type": "Action.Execute", "title": "存", "verb": "a", "data": { "verb": "a", "b": "c" }, "fallback": """ + Submit + " }", "something else")]
    public void A_planted_element_is_reported(string element, string expected) => Assert.Contains(
        expected,
        Assert.Single(CardRules.All($$"""{ "type": "AdaptiveCard", "version": "1.5", "lang": "zh", "fallbackText": "甲", "body": [{{element}}] }""")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "version": "1.6", "lang": "zh", "fallbackText": "甲" }""", "The version is 1.6")]
    [InlineData("""{ "version": "1.5", "lang": "zh", "fallbackText": " " }""", "no fallbackText")]
    [InlineData("""{ "version": "1.5", "fallbackText": "甲" }""", "no language")]
    public void A_planted_card_is_reported(string card, string expected) =>
        Assert.Contains(expected, Assert.Single(CardRules.All(card)), StringComparison.Ordinal);
}

using System.Text;
using System.Text.Json.Nodes;
using Wenming.Bot.Catalogs;

namespace Wenming.Tests.Catalogs;

public sealed class BrokenBankTests
{
    private const string File = "question-bank.json";
    private const string Never = """{ "anyOf": ["maybe"] }""";

    [Fact]
    public void The_bank_that_all_broken_banks_are_made_from_is_accepted()
    {
        var same = BrokenJson.With(File, "questions[0].points", "3");

        var bank = CatalogReader.ParseBank(File, same);

        Assert.Equal(45, bank.Questions.Count);
    }

    [Theory]
    [InlineData("version", "\"spring\"", "$.version", "not a version")]
    [InlineData("colour", "1", "$.colour", "could not be mapped")]
    [InlineData("declaration", null, "$", "declaration")]
    [InlineData("declaration.en", "\" \"", "$.declaration.en", "English text is empty")]
    [InlineData("declaration.zh", "null", "$.declaration.zh", "null")]
    [InlineData("questions", "{}", "$.questions", "could not be converted")]
    [InlineData("questions[3]", "null", "$.questions[3]", "missing")]
    [InlineData("questions[3].points", "\"2\"", "$.questions[3].points", "could not be converted")]
    [InlineData("questions[3].type.kind", "\"stars\"", "$.questions[3].type", "stars")]
    [InlineData("questions[3].type.kind", null, "$.questions[3].type", "kind is missing")]
    [InlineData("questions[3].type.step", "1", "$.questions[3].type.step", "could not be mapped")]
    public void A_bank_of_the_wrong_shape_is_refused(string place, string? json, string path, string reason) =>
        RefusedAt(place, json, path, reason);

    [Theory]
    [InlineData("scaleFactors.3", null, "$.scaleFactors", "Place 3 of the scale is missing")]
    [InlineData("scaleFactors.6", "1", "$.scaleFactors.6", "1 to 5 only")]
    [InlineData("scaleFactors.2", "-0.1", "$.scaleFactors.2", "must be 0 to 1")]
    [InlineData("scaleFactors.4", "0.5", "$.scaleFactors.4", "earns less than place 3")]
    [InlineData("scaleFactors.5", "0.9", "$.scaleFactors.5", "must be 1")]
    [InlineData("scaleAnchors.5", null, "$.scaleAnchors", "Place 5")]
    [InlineData("scaleAnchors.5", "null", "$.scaleAnchors.5", "missing")]
    [InlineData("criteria[0].points", "20", "$.criteria", "95 points together")]
    [InlineData("criteria[1].id", "\"C1\"", "$.criteria[1].id", "twice")]
    [InlineData("criteria[1].id", "\"Z\"", "$.criteria[1].id", "not a criterion's code")]
    [InlineData("shortTexts[1].id", "\"achievement\"", "$.shortTexts[1].id", "twice")]
    [InlineData("shortTexts[0].maxLength", "0", "$.shortTexts[0].maxLength", "must be 1 to")]
    [InlineData("questions[1].id", "\"C1-01\"", "$.questions[1].id", "C1-01 stands twice")]
    [InlineData("questions[1].id", "\"C2-99\"", "$.questions[1].id", "does not begin with")]
    [InlineData("questions[1].id", "\"C1-1\"", "$.questions[1].id", "not a question's code")]
    [InlineData("questions[0]", null, "$.criteria[0].points", "give 22 points together")]
    public void A_bank_whose_parts_do_not_fit_together_is_refused(string place, string? json, string path, string reason) =>
        RefusedAt(place, json, path, reason);

    [Theory]
    [InlineData("questions[0].points", "-3", "$.questions[0].points", "cannot be worth")]
    [InlineData("questions[0].points", "2", "$.questions[0].scoring.points.yes", "worth 2")]
    [InlineData("questions[0].points", "4", "$.questions[0].scoring.points", "The best answer earns 3 points, but the question is worth 4")]
    [InlineData("questions[0].scoring.points.no", "-1", "$.questions[0].scoring.points.no", "less than 0")]
    [InlineData("questions[0].scoring.points.no", null, "$.questions[0].scoring.points", "The answer no has no points")]
    [InlineData("questions[0].scoring.points.A", "1", "$.questions[0].scoring.points.A", "not an answer")]
    [InlineData("questions[0].scoring", """{ "kind": "unscored" }""", "$.questions[0].scoring", "no answer earns any")]
    [InlineData("questions[0].scoring", """{ "kind": "byScale" }""", "$.questions[0].scoring", "Only a question of type scale5")]
    [InlineData("questions[6].scoring", """{ "kind": "byCode", "points": { "5": 3 } }""", "$.questions[6].scoring", "yesNo or choice")]
    [InlineData("questions[22].scoring", """{ "kind": "byScale" }""", "$.questions[22].scoring", "Only a question of type scale5")]
    [InlineData("questions[0].scoring", """{ "kind": "byBand", "bands": [] }""", "$.questions[0].scoring", "Only a question of type")]
    [InlineData("questions[1].scoring.bands[0].points", "2.5", "$.questions[1].scoring.bands", "earns 2.5 points, but the question")]
    [InlineData("questions[1].scoring.bands[0].points", "3.5", "$.questions[1].scoring.bands[0].points", "earns 3.5")]
    [InlineData("questions[1].scoring.bands[2].points", "2", "$.questions[1].scoring.bands[2].points", "neither rise throughout nor fall")]
    [InlineData("questions[1].scoring.bands[1].atLeast", "100", "$.questions[1].scoring.bands[1].atLeast", "must begin below")]
    [InlineData("questions[1].scoring.bands[0].atLeast", "1000", "$.questions[1].scoring.bands[0].atLeast", "No number reaches 1000")]
    [InlineData("questions[1].scoring.bands[2]", null, "$.questions[1].scoring.bands[1].atLeast", "lie in no band")]
    [InlineData("questions[1].scoring.bands", "[]", "$.questions[1].scoring.bands", "There is no band")]
    [InlineData("questions[4].scoring.points.C", "2.5", "$.questions[4].scoring.points.C", "C earns more than B")]
    public void A_bank_that_scores_wrongly_is_refused(string place, string? json, string path, string reason) =>
        RefusedAt(place, json, path, reason);

    [Theory]
    [InlineData("questions[0].text.en", "\"\"", "$.questions[0].text.en", "English text is empty")]
    [InlineData("questions[0].text.en", "\"Week {0}\"", "$.questions[0].text", "different placeholders")]
    [InlineData("questions[0].askedOf", "\"guests\"", "$.questions[0].askedOf", "not one of: everyone, head")]
    [InlineData("questions[0].prefill", "\"horoscope\"", "$.questions[0].prefill", "not a record")]
    [InlineData("questions[0].type.no.zh", "\"是\"", "$.questions[0].type.no", "same wording")]
    [InlineData("questions[1].type.max", "0", "$.questions[1].type.max", "above the smallest")]
    [InlineData("questions[1].type.decimals", "5", "$.questions[1].type.decimals", "0 to 4")]
    [InlineData("questions[4].type.options[1].code", "\"C\"", "$.questions[4].type.options[1].code", "must be B")]
    [InlineData("questions[4].type.options[3].text.zh", "\"部分完成\"", "$.questions[4].type.options[3].text", "same wording")]
    [InlineData("questions[4].type.options", "[]", "$.questions[4].type.options", "must be 2 to")]
    [InlineData("questions[22].type.maxLength", "0", "$.questions[22].type.maxLength", "must be 1 to")]
    [InlineData("questions[22].notApplicable", """{ "when": { "zh": "无", "en": "no" } }""", "$.questions[22].notApplicable", "left out")]
    [InlineData("questions[0].evidence.need", "\"photo\"", "$.questions[0].evidence.need", "not one of")]
    [InlineData("questions[0].evidence.what", null, "$.questions[0].evidence.what", "missing")]
    [InlineData("questions[0].evidence.maxLength", null, "$.questions[0].evidence.maxLength", "missing")]
    [InlineData("questions[0].evidence.maxLength", "0", "$.questions[0].evidence.maxLength", "must be 1 to")]
    [InlineData("questions[6].evidence.maxLength", "10", "$.questions[6].evidence", "No evidence is asked for")]
    [InlineData("questions[0].evidence.when", Never, "$.questions[0].evidence.when.anyOf[0]", "not an answer")]
    public void A_bank_that_asks_badly_is_refused(string place, string? json, string path, string reason) =>
        RefusedAt(place, json, path, reason);

    [Theory]
    [InlineData("questions[0].followUps[0].kind", "\"applause\"", "$.questions[0].followUps[0].kind", "not one of")]
    [InlineData("questions[10].effects[0].effect", "\"applause\"", "$.questions[10].effects[0].effect", "not one of")]
    [InlineData("questions[10].effects[0].when", Never, "$.questions[10].effects[0].when.anyOf[0]", "not an answer")]
    [InlineData("questions[0].followUps[0].when", "{}", "$.questions[0].followUps[0].when", "says nothing")]
    [InlineData("questions[0].followUps[0].when.below", "3", "$.questions[0].followUps[0].when", "both codes and a range")]
    [InlineData("questions[0].followUps[0].when", """{ "below": 3 }""", "$.questions[0].followUps[0].when", "Only numbers have a range")]
    [InlineData("questions[0].followUps[0].when.anyOf", "[]", "$.questions[0].followUps[0].when.anyOf", "names no answer")]
    [InlineData("questions[0].followUps[0].when.anyOf[0]", "null", "$.questions[0].followUps[0].when.anyOf[0]", "missing")]
    [InlineData("questions[0].followUps[0].when.anyOf[1]", "\"no\"", "$.questions[0].followUps[0].when.anyOf[1]", "twice")]
    [InlineData("questions[0].followUps[0].when.anyOf[0]", "\"NA\"", "$.questions[0].followUps[0].when.anyOf[0]", "not an answer")]
    [InlineData("questions[1].followUps[0].when.anyOf", "[\"100\"]", "$.questions[1].followUps[0].when", "both codes and a range")]
    [InlineData("questions[1].followUps[0].when.below", "1000", "$.questions[1].followUps[0].when.below", "divides nothing")]
    [InlineData("questions[1].followUps[0].when.atLeast", "80", "$.questions[1].followUps[0].when", "range is empty")]
    [InlineData("questions[1].followUps[0].when.atLeast", "0", "$.questions[1].followUps[0].when.atLeast", "divides nothing")]
    public void A_bank_whose_consequences_never_hold_is_refused(string place, string? json, string path, string reason) =>
        RefusedAt(place, json, path, reason);

    [Fact]
    public void A_criterion_that_may_be_left_out_as_a_whole_is_refused()
    {
        var bank = JsonNode.Parse(System.IO.File.ReadAllBytes(ShippedCatalog.PathOf(File)))!;
        foreach (var question in bank["questions"]!.AsArray().Where(question => (string?)question!["criterion"] == "C4"))
            question!["notApplicable"] = JsonNode.Parse("""{ "when": { "zh": "不涉及", "en": "Does not concern us" } }""");

        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseBank(File, Encoding.UTF8.GetBytes(bank.ToJsonString())));

        Assert.Equal("$.criteria[3]", error.JsonPath);
        Assert.Contains("divided by zero", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_given_twice_is_refused()
    {
        var json = Encoding.UTF8.GetBytes("""{ "version": "2026.1", "version": "2026.2" }""");

        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseBank(File, json));

        Assert.Contains("version", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_JSON_is_refused_with_its_line()
    {
        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseBank(File, "{\n  oops"u8));

        Assert.Contains("(Line 2.)", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_null_is_refused()
    {
        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseBank(File, "null"u8));

        Assert.Equal("The file holds null.", error.Reason);
    }

    [Fact]
    public void A_bank_that_an_editor_saved_with_a_byte_order_mark_is_read()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. System.IO.File.ReadAllBytes(ShippedCatalog.PathOf(File))];

        Assert.Equal("2026.1", CatalogReader.ParseBank(File, marked).Version);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<CatalogException>(() => CatalogReader.ReadBank("no-such-bank.json"));

        Assert.Equal("no-such-bank.json", error.File);
        Assert.StartsWith("no-such-bank.json, $: The file cannot be read", error.Message, StringComparison.Ordinal);
    }

    private static void RefusedAt(string place, string? json, string path, string reason)
    {
        var broken = BrokenJson.With(File, place, json);

        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseBank(File, broken));

        Assert.Equal(path, error.JsonPath);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.StartsWith($"{File}, {path}: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }
}

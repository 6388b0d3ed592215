using System.Globalization;
using Wenming.Bot.Catalogs;
using Wenming.Domain.Questions;
using Wenming.Domain.StudyTests;

namespace Wenming.Tests.Catalogs;

/// <summary>The shipped item bank says what rules.md 3.2 says, and a broken one stops the start.</summary>
public sealed class TestItemsFileTests
{
    private const string File = "test-items.json";

    private static TestBank Bank => ShippedCatalog.Tests;

    [Fact]
    public void The_shipped_rules_are_those_of_the_bureau() => Assert.Equal(new StudyTestRules(12, 8, 2, 80, 5), Bank.Rules);

    [Fact]
    public void There_are_20_political_items_and_18_professional_ones_in_a_row()
    {
        Assert.Equal(Enumerable.Range(1, 38).Select(number => number.ToString("'T'00", CultureInfo.InvariantCulture)), Bank.Items.Select(item => item.Id.Value));
        Assert.Equal(20, Bank.Items.TakeWhile(item => item.Category == TestItemCategory.Political).Count());
        Assert.Equal(18, Bank.Items.Count(item => item.Category == TestItemCategory.Professional));
    }

    [Fact]
    public void The_right_answers_are_those_of_the_material() => Assert.Equal(
        "BCADACCBADCDBBCACBDC" + "ADBACBDBACCBADBDCC",
        string.Concat(Bank.Items.Select(item => item.Right)));

    [Theory]
    [InlineData("T01", "爱国守法、明礼诚信、团结友善、勤俭自强、敬业奉献")]
    [InlineData("T04", "集体主义")]
    [InlineData("T20", "西柏坡")]
    [InlineData("T26", "三十五")]
    [InlineData("T36", "20个工作日")]
    public void The_right_letter_names_the_right_option(string id, string option)
    {
        var item = Bank.Require(new(id));

        Assert.Equal(option, item.Option(item.Right));
    }

    [Fact]
    public void Two_items_that_nobody_compared_with_their_source_are_not_asked() => Assert.Equal(
        ["T08", "T10"], Bank.Items.Where(item => !item.IsAsked).Select(item => item.Id.Value));

    [Fact]
    public void Every_item_names_its_own_source_in_both_languages()
    {
        Assert.All(Bank.Items, item => Assert.Empty(Architecture.TextRules.Violations(item.Id.Value, item.Source)));
        Assert.DoesNotContain(Bank.Items, item => item.Source.Zh.Contains("同上", StringComparison.Ordinal));
    }

    [Fact]
    public void The_figures_answer_two_questions_that_wait_for_the_test()
    {
        QuestionId[] figures = [Bank.Figures.Participation, Bank.Figures.Passed];

        Assert.Equal(["C1-03", "C1-04"], figures.Select(question => question.Value));
        Assert.All(figures, question => Assert.Equal(PrefillSource.StudyTests, ShippedCatalog.Bank.Find(question)!.Prefill));
        Assert.All(figures, question => Assert.Equal(2, Assert.IsType<AnswerType.Number>(ShippedCatalog.Bank.Find(question)!.Type).Decimals));
    }

    [Fact]
    public void An_item_that_is_off_is_kept_and_not_asked()
    {
        var bank = CatalogReader.ParseTestBank(File, BrokenJson.With(File, "items[20].isOff", "true"));

        Assert.False(bank.Require(new("T21")).IsAsked);
    }

    [Theory]
    [InlineData("version", "\"spring\"", "$.version", "not a version")]
    [InlineData("colour", "1", "$.colour", "could not be mapped")]
    [InlineData("paper.political", "0", "$.paper.political", "1 or more")]
    [InlineData("paper.professional", "-1", "$.paper.professional", "1 or more")]
    [InlineData("paper.political", "19", "$.items", "18 Political items that are asked, but a paper needs 19")]
    [InlineData("paper.professional", "19", "$.items", "18 Professional items that are asked, but a paper needs 19")]
    [InlineData("attempts", "0", "$.attempts", "1 to 5")]
    [InlineData("passAt", "0", "$.passAt", "above 0")]
    [InlineData("passAt", "100.5", "$.passAt", "at most 100")]
    [InlineData("ratesFrom", "4", "$.ratesFrom", "from 5 or more")]
    [InlineData("figures.passed", "\"pass\"", "$.figures.passed", "not a question's code")]
    [InlineData("figures.passed", "\"C1-03\"", "$.figures.passed", "also the question about participation")]
    [InlineData("items[2]", "null", "$.items[2]", "missing")]
    [InlineData("items[0].id", "\"1\"", "$.items[0].id", "not an item's code")]
    [InlineData("items[1].id", "\"T01\"", "$.items[1].id", "twice")]
    [InlineData("items[0].category", "\"sport\"", "$.items[0].category", "not one of: political")]
    [InlineData("items[0].text", "\" \"", "$.items[0].text", "empty")]
    [InlineData("items[18].text", "\"“两个务必”是（　）在党的七届二中全会上提出的。\"", "$.items[18].text", "asks the same")]
    [InlineData("items[0].options", "[\"一\"]", "$.items[0].options", "1 options, but must be 2 to 6")]
    [InlineData("items[0].options[1]", "null", "$.items[0].options[1]", "missing")]
    [InlineData("items[0].options[1]", "\"\"", "$.items[0].options[1]", "empty")]
    [InlineData("items[16].options[1]", "\" ６０ \"", "$.items[16].options[1]", "same wording")]
    [InlineData("items[0].right", "\"E\"", "$.items[0].right", "not the letter of one of the 4 options")]
    [InlineData("items[0].right", "\"b\"", "$.items[0].right", "not the letter")]
    [InlineData("items[0].source.en", "\"\"", "$.items[0].source.en", "English text is empty")]
    [InlineData("items[0].source", null, "$.items[0]", "source")]
    public void A_broken_bank_is_refused(string place, string? json, string path, string reason)
    {
        var error = Assert.Throws<CatalogException>(() => CatalogReader.ParseTestBank(File, BrokenJson.With(File, place, json)));

        Assert.Equal(path, error.JsonPath);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.StartsWith(File, error.Message, StringComparison.Ordinal);
    }
}

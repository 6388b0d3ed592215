using System.Text.RegularExpressions;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Questions;
using Wenming.Domain.StudyTests;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads the item bank of the study-result test: each item once, one of its options right, and enough of them for a paper.</summary>
internal static partial class TestItemsReading
{
    private const int MostAttempts = 5;
    private const int MostOptions = 6;

    /// <summary>Rates of fewer people tell who failed (rules.md 3.2): a bureau may show them later, not earlier.</summary>
    private const int FewestForRates = 5;

    public static TestBank Read(TestItemsFile file, CatalogPlace top)
    {
        var version = VersionReading.Read(file.Version, top["version"]);
        var rules = ReadRules(file, top);
        var figures = new TestFigures(
            ReadQuestion(file.Figures.Participation, top["figures"]["participation"]), ReadQuestion(file.Figures.Passed, top["figures"]["passed"]));
        top["figures"]["passed"].Require(figures.Passed != figures.Participation, $"{figures.Passed} is also the question about participation.");
        var items = top["items"].Each(file.Items, ReadItem);
        for (var i = 0; i < items.Count; i++)
        {
            top["items"][i]["id"].Require(items.FindIndex(item => item.Id == items[i].Id) == i, $"{items[i].Id} stands twice.");
            top["items"][i]["text"].Require(items.FindIndex(item => AreAlike(item.Text, items[i].Text)) == i, "An earlier item asks the same.");
        }

        RequireEnough(items, rules, top["items"]);
        return new TestBank(version, rules, figures, items);
    }

    private static StudyTestRules ReadRules(TestItemsFile file, CatalogPlace top)
    {
        var paper = top["paper"];
        paper["political"].Require(file.Paper.Political > 0, $"A paper has {file.Paper.Political} political items, but must have 1 or more.");
        paper["professional"].Require(
            file.Paper.Professional > 0, $"A paper has {file.Paper.Professional} professional items, but must have 1 or more.");
        top["attempts"].Require(
            file.Attempts is >= 1 and <= MostAttempts, $"There are {file.Attempts} attempts, but must be 1 to {MostAttempts}.");
        top["passAt"].Require(file.PassAt is > 0 and <= 100, $"{file.PassAt} points pass, but must be above 0 and at most 100.");
        top["ratesFrom"].Require(
            file.RatesFrom >= FewestForRates, $"Rates are shown from {file.RatesFrom} people on, but must be from {FewestForRates} or more.");
        return new StudyTestRules(file.Paper.Political, file.Paper.Professional, file.Attempts, file.PassAt, file.RatesFrom);
    }

    private static QuestionId ReadQuestion(string code, CatalogPlace place)
    {
        place.Require(Question().IsMatch(code), $"“{code}” is not a question's code such as C1-03.");
        return new QuestionId(code);
    }

    private static TestItem ReadItem(TestItemEntry entry, CatalogPlace place)
    {
        place["id"].Require(Code().IsMatch(entry.Id), $"“{entry.Id}” is not an item's code such as T01.");
        var category = place["category"].OneOf(
            entry.Category, ("political", TestItemCategory.Political), ("professional", TestItemCategory.Professional));
        place["text"].Require(!string.IsNullOrWhiteSpace(entry.Text), "The question is empty.");
        var options = ReadOptions(entry.Options, place["options"]);
        var isLetter = entry.Right.Length == 1 && entry.Right[0] >= 'A' && entry.Right[0] < 'A' + options.Count;
        place["right"].Require(isLetter, $"“{entry.Right}” is not the letter of one of the {options.Count} options.");
        return new TestItem(
            new TestItemId(entry.Id), category, entry.Text, options, entry.Right[0], TextReading.Read(entry.Source, place["source"]))
        {
            IsChecked = entry.IsChecked,
            IsOff = entry.IsOff,
        };
    }

    private static List<string> ReadOptions(IReadOnlyList<string?> entries, CatalogPlace place)
    {
        place.Require(entries.Count is >= 2 and <= MostOptions, $"There are {entries.Count} options, but must be 2 to {MostOptions}.");
        var options = place.Each(entries, (option, at) =>
        {
            at.Require(!string.IsNullOrWhiteSpace(option), "The option is empty.");
            return option;
        });
        for (var i = 0; i < options.Count; i++)
            place[i].Require(options.FindIndex(option => AreAlike(option, options[i])) == i, "An earlier option has the same wording.");
        return options;
    }

    private static void RequireEnough(List<TestItem> items, StudyTestRules rules, CatalogPlace place)
    {
        foreach (var category in Enum.GetValues<TestItemCategory>())
        {
            var count = items.Count(item => item.IsAsked && item.Category == category);
            place.Require(
                count >= rules.CountOf(category),
                $"There are {count} {category} items that are asked, but a paper needs {rules.CountOf(category)}.");
        }
    }

    private static bool AreAlike(string one, string other) => Typed.Fold(one) == Typed.Fold(other);

    [GeneratedRegex(@"^T\d{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^C\d-\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}

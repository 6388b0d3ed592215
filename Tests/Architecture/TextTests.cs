using Wenming.Bot.Catalogs;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Wording;
using Wenming.Tests.Architecture.Sources;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Support;

namespace Wenming.Tests.Architecture;

/// <summary>Every wording exists in both languages, and none hides in code.</summary>
public sealed class TextTests
{
    [Fact]
    public void Every_text_of_the_cards_is_complete() => AssertComplete(TextRules.TextsOf(typeof(Card).Assembly), atLeast: 200);

    [Fact]
    public void Every_text_of_the_bot_is_complete() => AssertComplete(TextRules.TextsOf(typeof(CatalogReader).Assembly), atLeast: 0);

    [Fact]
    public void Every_text_of_the_question_bank_is_complete() => AssertComplete(TextRules.TextsOf(ShippedCatalog.Bank), atLeast: 100);

    [Fact]
    public void No_Chinese_wording_hides_in_code() => Findings.AssertNone(SourceTree.Files.SelectMany(WordingRules.HiddenWords));

    [Theory]
    [InlineData("保存", "", "Planted lacks its English wording.")]
    [InlineData(" ", "Save", "Planted lacks its Chinese wording.")]
    [InlineData("保存{0}", "Save", "Planted has other placeholders in English than in Chinese: “保存{0}”, “Save”.")]
    [InlineData("Save", "Save", "Planted is not Chinese in Chinese: “Save”.")]
    [InlineData("保存", "保存", "Planted is Chinese in English: “保存”.")]
    public void An_incomplete_text_is_reported(string zh, string en, string expected) =>
        Assert.Equal(expected, Assert.Single(TextRules.Violations("Planted", new Text(zh, en))));

    [Theory]
    [InlineData("{0}/{1}", "{0} of {1}")]
    [InlineData("—", "—")]
    [InlineData("{0}年第{1}季度", "Q{1} {0}")]
    public void A_pattern_or_a_complete_text_is_not_reported(string zh, string en) =>
        Assert.Empty(TextRules.Violations("Planted", new Text(zh, en)));

    [Fact]
    public void Private_texts_are_found_too()
    {
        var names = TextRules.TextsOf(typeof(Card).Assembly).Select(text => text.Name).ToList();

        Assert.Contains("QuarterWords.QuarterOfYear", names);
        Assert.Contains($"{nameof(SelfCheckTexts)}.{nameof(SelfCheckTexts.Save)}", names);
    }

    [Theory]
    [InlineData("Cards/Standings/StandingsCard.cs", "class StandingsCard { string Title => \"排名\"; }")]
    [InlineData("Bot/Features/A.cs", "class A { string F(int x) => $\"{x}人\"; }")]
    public void Chinese_wording_in_code_is_reported(string path, string source) => Assert.Single(WordingRules.HiddenWords(new SourceFile(path, source)));

    [Theory]
    [InlineData("Cards/Standings/StandingsTexts.cs", "class StandingsTexts { string Title => \"排名\"; }")]
    [InlineData("Bot/Features/A.cs", "class A { string[] AcceptWords = [\"同意\"]; CommandWords Words { get; } = new([\"名次\"]); }")]
    [InlineData("Cards/A.cs", "class A { string B => \"、\"; /* 顿号 */ }")]
    [InlineData("Tests/A.cs", "class A { string B => \"排名\"; }")]
    public void Wording_where_it_belongs_is_not_reported(string path, string source) => Assert.Empty(WordingRules.HiddenWords(new SourceFile(path, source)));

    private static void AssertComplete(IEnumerable<(string Name, Text Text)> texts, int atLeast)
    {
        var all = texts.ToList();

        Findings.AssertNone(all.SelectMany(one => TextRules.Violations(one.Name, one.Text)));
        Assert.InRange(all.Count, atLeast, int.MaxValue);
    }
}

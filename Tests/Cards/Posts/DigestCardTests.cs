using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Posts;

/// <summary>One card a person a working day, whatever there is to say.</summary>
public sealed class DigestCardTests
{
    [Fact]
    public void A_single_matter_looks_like_a_card_of_its_own()
    {
        var card = DigestCard.Build([Item("自检自查", "还有3题。")], Language.Chinese);

        Assert.Equal("自检自查\n还有3题。\n办完就不再提醒；不想收提醒，输入“静音”；请假期间不提醒，输入“请假”。", card.FallbackText);
    }

    [Fact]
    public void Several_matters_stand_under_their_titles()
    {
        var card = DigestCard.Build([Item("Self-check", "3 questions."), Item("Study", "Chapter 4.")], Language.English);

        Assert.StartsWith("2 matters today\nSelf-check\n3 questions.\nStudy\nChapter 4.\n", card.FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_matter_has_two_buttons_at_most()
    {
        var item = Item("甲", "乙") with { Buttons = [.. Enumerable.Repeat(ChatCommand.ButtonBeside("自检", "自检"), 5)] };

        Assert.Equal(2, Assert.Single(DigestCard.Build([item], Language.Chinese).Body.OfType<ActionSet>()).Actions.Count);
    }

    [Fact]
    public void What_does_not_fit_loses_its_body_but_not_its_title()
    {
        var card = DigestCard.Build([Item("甲事", "短"), Item("乙事", new string('长', 9000)), Item("丙事", "短")], Language.Chinese);

        Assert.Contains("甲事\n短\n乙事\n丙事\n", card.FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => DigestCard.Build([], Language.Chinese));

    private static DigestItem Item(string title, string body) => new(title, [new TextBlock(body)], []);
}

using System.Text.RegularExpressions;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>The walk is complete in English too, and a person's language is remembered (product.md).</summary>
public sealed partial class LanguageTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task An_English_client_is_walked_in_English_to_the_end()
    {
        var member = _bureau.Client("吴浩然", Language.English);
        await member.SaysAsync("self-check");
        AssertEnglish(member.Card);

        while (member.Card.Questions.Count > 0)
        {
            foreach (var field in member.Card.Inputs.Where(input => input.Kind == "a"))
                field.Fill(field.Choices.Keys.First());
            await member.PressAsync(member.Card.Buttons.Any(button => button.Title == "Next") ? "Next" : "Finish");
            AssertEnglish(member.Card);
        }

        Assert.Contains("Thank you, all 18 questions are answered.", member.Card.Texts);
        Assert.Equal(18, (await _bureau.StoredAsync(member)).Count);
    }

    [Fact]
    public async Task An_English_head_fills_in_the_sheet_in_English_and_reads_refusals_in_English()
    {
        var head = _bureau.Client("彭树林", Language.English);
        await head.SaysAsync("self-check sheet");

        await head.Fill("C1-02", "abc").PressAsync("Save");
        Assert.Equal("C1-02: “abc” is not a number; write it like 98.5.", Assert.Single(head.Card.Errors));
        AssertEnglish(head.Card);
        await head.Fill("C1-02", "98.5").PressAsync("Next");
        while (head.Card.Buttons.Any(button => button.Title == "Next"))
        {
            AssertEnglish(head.Card);
            await head.PressAsync("Next");
        }

        await head.PressAsync("Review and submit");
        AssertEnglish(head.Card);
    }

    [Fact]
    public async Task The_language_that_a_person_chose_wins_over_the_clients_and_is_remembered()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("设置");
        await zheng.Fill("language", "English").PressAsync("保存");
        await _bureau.RestartAsync();

        await zheng.SaysAsync("自检");

        AssertEnglish(zheng.Card);
        Assert.StartsWith("Page 1 of 5", zheng.Card.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_that_was_begun_in_Chinese_goes_on_in_English()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("保存");

        await zheng.SaysAsync("设置 英文");
        await zheng.SaysAsync("resume");

        Assert.Equal("4", zheng.Card.Filled("C1-07"));
        AssertEnglish(zheng.Card);
    }

    [Fact]
    public async Task The_typed_walk_speaks_English()
    {
        var member = _bureau.Client("吴浩然", Language.English);

        await member.SaysAsync("text");
        Assert.Equal(["Yes", "No"], member.Answer.Suggestions);
        await member.SaysAsync("perhaps");
        Assert.StartsWith("C1-06: please answer yes or no.", member.Words, StringComparison.Ordinal);
        await member.SaysAsync("yes");
        await member.SaysAsync("4");
        await member.SaysAsync("back");

        Assert.Contains("[2/18] C1-07", member.Words, StringComparison.Ordinal);
        Assert.DoesNotMatch(Chinese(), member.Words);
    }

    // The section's name is what the bureau calls it.
    private static void AssertEnglish(ShownCard card)
    {
        Assert.Equal("en", card.Json.GetProperty("lang").GetString());
        var words = card.Texts.Concat(card.Buttons.Select(button => button.Title)).Concat(card.Inputs.Select(input => input.Placeholder));
        Assert.DoesNotContain(words, text => Chinese().IsMatch(text.Replace("规划科", "", StringComparison.Ordinal).Replace("测绘队", "", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}

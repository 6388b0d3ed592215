using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Wenming.Tests.Browser.Driving;

/// <summary>Fills in a card and presses its buttons, whichever of the vendor's clients has drawn it.</summary>
internal static class CardForm
{
    private const int MostPages = 20;

    /// <summary>Presses a button and waits for the card that takes this one's place.</summary>
    public static async Task PressButtonAsync(this ILocator card, string title)
    {
        var pressed = await card.ElementHandleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
        await card.Page.WaitForFunctionAsync("card => !card.isConnected", pressed);
    }

    /// <summary>Chooses the answer that begins like this.</summary>
    public static Task ChooseAsync(this ILocator card, string question, string words) =>
        card.Field("a", question).Locator("label").Filter(new() { HasTextRegex = new Regex(@"^\s*" + Regex.Escape(words)) }).First.ClickAsync();

    /// <summary>Writes a number or words as the answer.</summary>
    public static Task WriteAsync(this ILocator card, string question, string words) => card.WriteAsync("a", question, words);

    /// <summary>Writes evidence.</summary>
    public static Task GiveEvidenceAsync(this ILocator card, string question, string words) => card.WriteAsync("e", question, words);

    /// <summary>Writes why the answer differs from the members' median.</summary>
    public static Task GiveReasonAsync(this ILocator card, string question, string words) => card.WriteAsync("r", question, words);

    /// <summary>Writes one of the short texts.</summary>
    public static Task WriteShortTextAsync(this ILocator card, string text, string words) => card.WriteAsync("t", text, words);

    /// <summary>Ticks the declaration.</summary>
    public static Task DeclareAsync(this ILocator card) => card.GetByRole(AriaRole.Checkbox).CheckAsync();

    /// <summary>Fills in what is still empty on the page: answers, and evidence that must be given.</summary>
    public static async Task FillInAsync(this ILocator card, Answers answers)
    {
        foreach (var field in await card.Locator("[id^='a.']").AllAsync())
        {
            var question = (await field.GetAttributeAsync("id"))!.Split('.')[1];
            if (await field.Locator("input[type=radio]").CountAsync() == 0)
                await FillWhenEmptyAsync(field.Locator("input, textarea"), answers.For(question));
            else if (await field.Locator("input[type=radio]:checked").CountAsync() == 0)
                await field.Locator($"input[type=radio][value='{answers.For(question)}']").CheckAsync();
        }

        foreach (var field in await card.Locator("[id^='e.'] [placeholder=必填], [id^='e.'] [placeholder=required]").AllAsync())
            await FillWhenEmptyAsync(field, Answers.Evidence);
    }

    /// <summary>Fills in page after page until this page is reached.</summary>
    public static async Task FillInUntilAsync(this ILocator card, string heading, Answers answers)
    {
        for (var page = 0; !(await card.GetByRole(AriaRole.Heading).InnerTextAsync()).Contains(heading, StringComparison.Ordinal); page++)
        {
            Assert.True(page < MostPages, $"After {MostPages} pages “{heading}” is not reached.");
            await card.FillInAsync(answers);
            await card.PressButtonAsync("下一页");
        }
    }

    /// <summary>What the field holds: the code of the choice, or the text.</summary>
    public static async Task<string> FilledAsync(this ILocator card, string question, string kind = "a")
    {
        var field = card.Field(kind, question);
        if (await field.Locator("input[type=radio]").CountAsync() == 0)
            return await field.Locator("input, textarea").InputValueAsync();
        var chosen = field.Locator("input[type=radio]:checked");
        return await chosen.CountAsync() == 0 ? "" : await chosen.InputValueAsync();
    }

    private static async Task FillWhenEmptyAsync(ILocator input, string words)
    {
        if ((await input.InputValueAsync()).Length == 0)
            await input.FillAsync(words);
    }

    private static ILocator Field(this ILocator card, string kind, string item) => card.Locator($"[id^='{kind}.{item}.']");

    private static Task WriteAsync(this ILocator card, string kind, string item, string words) =>
        card.Field(kind, item).Locator("input, textarea").FillAsync(words);
}

namespace Wenming.Tests.Browser.Driving;

/// <summary>Somebody who has no mouse.</summary>
internal static class Keyboard
{
    private const int MostTabs = 80;

    /// <summary>Goes on with Tab until the keyboard is at something that is called like this.</summary>
    public static Task TabToAsync(this ChatPage page, string name) => page.TabToAsync(name, "Tab");

    /// <summary>Goes back with Shift and Tab.</summary>
    public static Task TabBackToAsync(this ChatPage page, string name) => page.TabToAsync(name, "Shift+Tab");

    /// <summary>Types on, wherever the keyboard is, and presses Enter.</summary>
    public static async Task TypeAsync(this ChatPage page, string words)
    {
        await page.Page.Keyboard.TypeAsync(words);
        await page.EnterAsync();
    }

    public static Task EnterAsync(this ChatPage page) => page.Page.Keyboard.PressAsync("Enter");

    /// <summary>Takes the choice that the keyboard is at.</summary>
    public static Task TakeAsync(this ChatPage page) => page.Page.Keyboard.PressAsync("Space");

    private static async Task TabToAsync(this ChatPage page, string name, string key)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            if (tab > 0 && (await page.NameOfFocusedAsync()).Contains(name, StringComparison.Ordinal))
                return;
            await page.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{MostTabs} times {key} do not lead to “{name}”, but to “{await page.NameOfFocusedAsync()}”.");
    }

    // What a screen reader says for the element.
    private static Task<string> NameOfFocusedAsync(this ChatPage page) => page.Page.EvaluateAsync<string>(
        """
        () => {
          const at = document.activeElement;
          const labels = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText ?? '').join(' ').trim();
          return at === document.body ? '' : labels || at.getAttribute('aria-label') || at.innerText || '';
        }
        """);
}

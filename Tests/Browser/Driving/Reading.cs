namespace Wenming.Tests.Browser.Driving;

/// <summary>Where the reader stands on the chat page.</summary>
internal static class Reading
{
    private const string Find = """
        const newest = [...document.querySelectorAll('.webchat__basic-transcript__activity')].at(-1);
        const view = newest.closest('.webchat__basic-transcript__scrollable');
        const from = newest.getBoundingClientRect().top - view.getBoundingClientRect().top;
        const isAtEnd = view.scrollHeight - view.clientHeight - view.scrollTop <= 1;
        """;

    /// <summary>Waits until the newest message begins at the upper edge, at most what was just typed above it, or the chat cannot be scrolled further.</summary>
    public static async Task StandsAtNewestAsync(this ChatPage page)
    {
        try
        {
            await page.Page.WaitForFunctionAsync($"() => {{ {Find} return from >= 0 && (from < 90 || isAtEnd); }}");
        }
        catch (TimeoutException)
        {
            await page.PhotographAsync("not-at-top");
            Assert.Fail(await page.Page.EvaluateAsync<string>($"() => {{ {Find} return `The newest message begins ${{from}} below the edge; ${{isAtEnd}}`; }}"));
        }
    }

    /// <summary>Begins to count the places at which the reader is seen to stand, picture by picture.</summary>
    public static Task WatchScrollingAsync(this ChatPage page) => page.Page.EvaluateAsync(
        $$"""
        () => {
          {{Find}}
          const card = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
          const seen = (window.seen = []);
          const look = () => {
            const now = Math.round(card.isConnected ? -1 : view.scrollTop);
            if (now >= 0 && seen.at(-1) !== now) seen.push(now);
            if (window.seen === seen) requestAnimationFrame(look);
          };
          look();
        }
        """);

    /// <summary>How often the chat has moved under the reader since the new card came; once is where it came.</summary>
    public static Task<int> JumpsAsync(this ChatPage page) => page.Page.EvaluateAsync<int>("() => window.seen.length");

    /// <summary>The words of what the keyboard is at.</summary>
    public static Task<string> FocusedWordsAsync(this ChatPage page) => page.Page.EvaluateAsync<string>("() => document.activeElement.innerText");
}

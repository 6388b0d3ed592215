using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Wenming.Tests.Support;

namespace Wenming.Tests.Browser.Driving;

/// <summary>A page whose line is cut.</summary>
internal static class CutLine
{
    private const string Down = "连不上机器人，恢复后会自动接着聊。";

    /// <summary>The line is cut and the page finds back by itself, with nothing for the person to see or do.</summary>
    public static async Task SitOutACutAsync(this ChatPage page, CuttableLine line, Action cut)
    {
        page.AssertNothingWentWrong();
        cut();
        await line.StreamOpensAsync();
        page.Forgive();
    }

    /// <summary>The line is away until it is mended, and the page says so.</summary>
    public static async Task LoseLineAsync(this ChatPage page, CuttableLine line)
    {
        page.AssertNothingWentWrong();
        line.BringDown();
        await page.Page.GetByText(Down).WaitForAsync();
    }

    /// <summary>The line is there again; the page finds back.</summary>
    public static async Task MendAsync(this ChatPage page, CuttableLine line)
    {
        line.Mend();
        await line.StreamOpensAsync();
        await page.Page.GetByText(Down).WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
        page.Forgive();
    }

    /// <summary>The person says it from another device: in the page's own conversation, but not on its line.</summary>
    public static async Task SayElsewhereAsync(this ChatPage page, Uri bot, string words)
    {
        var kept = JsonDocument.Parse(await page.Page.EvaluateAsync<string>(
            "() => JSON.stringify([JSON.parse(sessionStorage.getItem('wenming.person')).id, ...Object.values(JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.startsWith('wenming.chat.')))))])")).RootElement;
        using var http = new HttpClient { BaseAddress = bot };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", kept[2].GetString());
        var said = await http.PostAsJsonAsync(
            new Uri($"/v3/directline/conversations/{kept[1].GetString()}/activities", UriKind.Relative),
            new { type = "message", text = words, locale = "zh-CN", from = new { id = kept[0].GetString() } });
        said.EnsureSuccessStatusCode();
    }

    /// <summary>How often these words stand on the page as what the person said.</summary>
    public static Task<int> SaidAsync(this ChatPage page, string words) =>
        page.Page.Locator(".webchat__bubble--from-user").Filter(new() { HasText = words }).CountAsync();
}

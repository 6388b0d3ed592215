using System.Text.Json;
using FsCheck.Fluent;
using Wenming.Cards.Elements;
using Wenming.Domain.Wording;
using Wenming.Tests.Cards.Elements;
using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Cards.Rendering;

/// <summary>Every card is drawn by the vendor's renderer on a phone and on a desk; nobody has to guess what stands there.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RenderingTests(BrowserFixture browser)
{
    private const int Phone = 320;
    private const int Desk = 560;

    private static readonly string[] Photographed =
    [
        "standings", "standings-long-names", "sheet-page-1-filled", "sheet-page-3-longest", "member-page-1-empty", "review-veto", "review-missing-all",
        "home-head", "why", "why-longest-c2", "help-twelve", "roster-nine-wait", "import-many-changes", "settings", "stranger", "own-standing",
        "progress-thousand", "greeting", "standings-verified", "standings-verified-longest", "standings-charts", "standings-charts-longest", "gaps", "gaps-longest",
        "section-gaps", "own-standing-verified", "own-standing-vetoed", "why-verified", "why-verified-longest", "why-daily", "why-flag", "why-flag-longest",
        "verification-list", "verification-page-1", "verification-page-3-longest", "verification-overview-complete", "verification-result",
        "verification-result-longest", "appeals", "appeal-news",
        "history", "history-longest", "history-broken",
        "daily-book", "daily-book-longest", "daily-waiting", "daily-entry-asking", "daily-entry-told", "daily-form", "daily-form-longest",
        "vetoes", "vetoes-longest", "veto", "veto-effective", "veto-longest",
        "rectifications-own", "rectifications-office", "rectifications-longest", "rectification-head", "rectification-office", "rectification-longest", "rectification-form",
        "reminder-rectification-head", "reminder-rectification-office", "reminder-rectification-longest",
        "calendar", "calendar-import", "calendar-import-many-errors", "agenda-quarter", "agenda-tentative",
        "digest-three", "digest-overfull", "reminder-head", "reminder-late", "reminder-leader", "reminder-longest",
        "study", "readings", "study-reminders",
        "summary-section", "summary-section-longest", "summary-bureau", "summary-bureau-longest", "summary-public", "summary-draft", "summary-released",
        "flag", "flag-overfull", "flag-announcement", "flag-proposal", "flag-proposal-decided", "flag-proposal-overfull",
        "checkup", "deliveries", "delivery-names", "delivery-overfull",
        "bulletin", "bulletin-corrected-overfull", "bulletins", "bulletin-form-empty", "bulletin-desk-author", "bulletin-desk-overfull", "bulletin-unread",
    ];

    private static CancellationToken Soon => new CancellationTokenSource(TimeSpan.FromMinutes(5)).Token;

    [SkippableTheory]
    [InlineData(Phone)]
    [InlineData(Desk)]
    public async Task Every_card_is_drawn_whole_and_readable(int width)
    {
        await using var cards = await RenderedCards.OpenAsync(browser, width, Soon);
        List<string> findings = [];

        foreach (var card in CardGallery.All)
        {
            findings.AddRange(await cards.RenderAsync(card.Name, card.JsonOf15));
            if (Photographed.Contains(card.Name.Split('.')[0]))
                await cards.PhotographAsync(card);
        }

        Findings.AssertNone([.. findings, .. cards.Problems]);
    }

    [SkippableFact]
    public async Task Every_control_is_reached_with_the_keyboard()
    {
        await using var cards = await RenderedCards.OpenAsync(browser, Desk, Soon);
        List<string> findings = [];

        foreach (var card in CardGallery.All.Where(card => card.Name.EndsWith(".zh", StringComparison.Ordinal)))
        {
            await cards.RenderAsync(card.Name, card.JsonOf15);
            findings.AddRange(await cards.TabThroughAsync(card.Name));
        }

        Findings.AssertNone(findings);
    }

    [SkippableTheory]
    [InlineData("""{ "type": "TextBlock", "text": "a", "size": "giant" }""", "parser")]
    [InlineData("""{ "type": "Input.Text", "id": "a" }""", "has no name that a screen reader could say")]
    [InlineData("""{ "type": "Unknown" }""", "parser")]
    [InlineData("""{ "type": "TextBlock", "text": "1. 登记科" }""", "is read as formatting (ol)")]
    [InlineData("""{ "type": "TextBlock", "text": "中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文", "wrap": false }""", "is cut off")]
    [InlineData(
        """{ "type": "ColumnSet", "columns": [{ "type": "Column", "width": "24px", "items": [{ "type": "TextBlock", "text": "100.001", "wrap": true }] }] }""",
        "is broken over two lines")]
    public async Task What_a_reader_would_stumble_over_is_reported(string element, string expected)
    {
        await using var cards = await RenderedCards.OpenAsync(browser, Phone, Soon);

        var findings = await cards.RenderAsync("planted", $$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [{{element}}] }""");

        Assert.Contains(findings, finding => finding.Contains(expected, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_control_that_the_keyboard_misses_is_reported()
    {
        await using var cards = await RenderedCards.OpenAsync(browser, Phone, Soon);
        await cards.Page.EvaluateAsync("host.innerHTML = '<button>一</button><button tabindex=\"-1\">二</button>'");

        var findings = await cards.TabThroughAsync("planted");

        Assert.Contains("二", Assert.Single(findings), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_was_typed_is_drawn_as_it_was_typed()
    {
        await using var cards = await RenderedCards.OpenAsync(browser, Desk, Soon);
        List<string> findings = [];

        foreach (var typed in MarkdownTests.TypedTexts.Sample(300, 40).Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            var card = Card.Of(Language.Chinese, new TextBlock(Markdown.Escape(typed)));
            findings.AddRange((await cards.RenderAsync(typed, JsonSerializer.Serialize(card, CardJson.Exact.AdaptiveCard))).Where(one => one.Contains("formatting", StringComparison.Ordinal)));
            var drawn = await cards.Page.EvaluateAsync<string>("cardProof.text()");
            if (Words(drawn) != Words(typed))
                findings.Add($"“{typed}” is drawn as “{drawn}”.");
        }

        Findings.AssertNone(findings);

        static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [SkippableFact]
    public async Task Chinese_is_drawn_with_a_font_that_has_it()
    {
        await using var cards = await RenderedCards.OpenAsync(browser, Desk, Soon);
        var card = CardGallery.All[0];
        await cards.RenderAsync(card.Name, card.JsonOf15);
        var session = await cards.Page.Context.NewCDPSessionAsync(cards.Page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var document = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var host = await session.SendAsync("DOM.querySelector", new() { ["nodeId"] = document, ["selector"] = "#host p" });

        var fonts = await session.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = host!.Value.GetProperty("nodeId").GetInt32() });

        var families = fonts!.Value.GetProperty("fonts").EnumerateArray().Select(font => font.GetProperty("familyName").GetString()!).ToList();
        Skip.IfNot(File.Exists("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"), "The package fonts-noto-cjk is not installed.");
        Assert.Contains(families, family => family.Contains("CJK", StringComparison.Ordinal));
    }
}

using System.Text.Json;
using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Cards;

/// <summary>Every card is valid by the vendor's published schema, judged by a validator that nobody here wrote.</summary>
public sealed class CardSchemaTests
{
    private static CancellationToken Soon => new CancellationTokenSource(TimeSpan.FromMinutes(3)).Token;

    [SkippableFact]
    public async Task Every_card_is_valid()
    {
        var report = await CheckAsync("gallery", CardGallery.All.Select(card => (card.Name, card.JsonOf15)));

        Assert.Equal(CardGallery.All.Count, report.Count);
        Findings.AssertNone(report.SelectMany(card => card.Value.Select(error => $"{card.Key}: {error}")));
    }

    [SkippableFact]
    public async Task A_card_that_is_not_valid_is_reported()
    {
        var report = await CheckAsync(
            "planted",
            [("planted", """{ "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "Container", "items": [{ "type": "TextBlock", "txt": "a" }] }] }""")]);

        var errors = Assert.Single(report).Value;
        Assert.Contains(errors, error => error.StartsWith("/body/0/items/0 [TextBlock] must have required property 'text'", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, string[]>> CheckAsync(string folder, IEnumerable<(string Name, string Json)> cards)
    {
        await ClientPackages.RequireAsync();
        var schema = VendorFiles.Require("adaptive-card-1.6.0.json");
        var target = Path.GetDirectoryName(Artifacts.PathOf("cards", folder, "any"))!;
        foreach (var stale in Directory.EnumerateFiles(target))
            File.Delete(stale);
        foreach (var (name, json) in cards)
            await File.WriteAllTextAsync(Path.Combine(target, $"{name}.json"), json, Soon);

        var run = await ProgramRun.OfAsync("node", ClientPackages.Folder, ["check-cards.mjs", schema, target], Soon);

        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(run.Output)!;
    }
}

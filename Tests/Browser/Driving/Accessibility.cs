using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Browser.Driving;

/// <summary>What axe-core says of the page (npm, MPL-2.0; used by tests only).</summary>
internal static class Accessibility
{
    /// <summary>Notes every violation that keeps somebody out in <see cref="ChatPage.Problems"/>: what axe-core calls serious or critical.</summary>
    public static async Task JudgeAsync(this ChatPage page, string place)
    {
        await page.Page.EvaluateAsync(await File.ReadAllTextAsync(ClientPackages.PathOf(Path.Combine("axe-core", "axe.min.js"))));
        var found = await page.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
            }
            """);
        page.Problems.AddRange(found.Select(violation => $"{place}: {violation}"));
    }
}

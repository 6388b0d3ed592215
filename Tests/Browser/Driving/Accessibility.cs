using Microsoft.Playwright;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Browser.Driving;

/// <summary>What axe-core says of the page (npm, MPL-2.0; used by tests only).</summary>
internal static class Accessibility
{
    /// <summary>Notes every violation that keeps somebody out in <see cref="ChatPage.Problems"/>.</summary>
    public static async Task JudgeAsync(this ChatPage page, string place) =>
        page.Problems.AddRange((await page.Page.MainFrame.ViolationsAsync()).Select(violation => $"{place}: {violation}"));

    /// <summary>The violations that keep somebody out: what axe-core calls serious or critical.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IFrame page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(ClientPackages.PathOf(Path.Combine("axe-core", "axe.min.js"))));
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
            }
            """);
    }
}

using Wenming.Bot.Features.Flags;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Flags;

/// <summary>Who holds the flag is the same whichever quarter is asked about.</summary>
public sealed class HoldingTests
{
    [Fact]
    public async Task Asked_about_an_earlier_quarter_its_result_is_said_and_the_present_holder_stays_the_latest()
    {
        await using var bureau = Bureau.Open("2026-05-06 10:00");
        await AnnouncedAsync(bureau, new Quarter(2025, 4), "测绘队");
        await AnnouncedAsync(bureau, new Quarter(2026, 1), "规划科");
        var member = bureau.Client("吴浩然");

        await member.SaysAsync("红旗 2025Q4");

        var lines = member.Card.Lines();
        Assert.Contains("现由 **规划科** 持有（2026年第1季度评定）", lines);
        Assert.Contains("2025年第4季度：测绘队", lines);
        Assert.DoesNotContain(lines, line => line.Contains("现由 **测绘队**", StringComparison.Ordinal));
    }

    private static async Task AnnouncedAsync(Bureau bureau, Quarter quarter, string winner)
    {
        var at = bureau.Bot.Clock.GetUtcNow().AddDays(-1);
        var leader = new PersonId("00000000-0000-4000-8000-000000000701");
        var decision = new FlagDecision(quarter, new FlagChoice([new SectionId(winner)], ""), leader, at, new FlagBasis(FlagRules.Default, 1, []))
        {
            AnnouncedAt = at,
            Announcements = 1,
        };
        var change = new FlagChange(decision, $"{quarter}", "flag.announced") { By = leader, At = at };
        Assert.NotNull(await bureau.Bot.Service<FlagStore>().CommitAsync(null, change, CancellationToken.None));
    }
}

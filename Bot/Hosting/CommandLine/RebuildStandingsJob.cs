using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Features.Verifications;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Hosting.CommandLine;

/// <summary><c>rebuild standings 2026Q1</c>: computes a quarter's standings again from the stored answers.</summary>
internal sealed class RebuildStandingsJob(
    StandingsRepair repair, VerifiedRepair verified, FollowUpRunner followUps, IEnumerable<IDerivedStanding> derived, WindowStore windows, TimeProvider clock) : ICommandLineJob
{
    public string Words => "rebuild standings";

    public string Usage => "rebuild standings 2026Q1            computes a quarter's standings again from the stored answers";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not [var named] || !Quarter.TryParse(named, out var quarter))
        {
            await Console.Error.WriteLineAsync("Name one quarter, for example 2026Q1: " + Usage);
            return 2;
        }

        var rebuilt = await repair.RebuildAsync(quarter, cancellationToken);
        var window = (await windows.AtAsync(clock.GetUtcNow(), cancellationToken)).Of(quarter);
        await verified.RebuildAsync(window, cancellationToken);
        await followUps.FollowAllAsync(window, cancellationToken);
        foreach (var standing in derived)
            await standing.RebuildAsync(quarter, cancellationToken);
        await Console.Out.WriteLineAsync($"The standings of {rebuilt} sections in {quarter} were computed again from their answers.");
        return 0;
    }
}

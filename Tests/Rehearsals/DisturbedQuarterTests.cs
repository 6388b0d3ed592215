namespace Wenming.Tests.Rehearsals;

/// <summary>
/// The rehearsed quarter with every activity delivered three times in shuffled order and the process killed fifty times on the way: in the end the
/// tables are those of the quiet run, row for row and column for column.
/// </summary>
public sealed class DisturbedQuarterTests
{
    private const int Deaths = 50;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Everything_three_times_shuffled_and_fifty_deaths_leave_the_rows_of_the_quiet_quarter(int seed)
    {
        var (quiet, _) = await RehearsedQuarter.QuietAsync();

        var (disturbed, disturbance) = await RehearsedQuarter.DisturbedAsync(seed, Deaths);

        Assert.Equal(Deaths, disturbance.Deaths);
        Assert.True(disturbance.EverythingCameThreeTimes);
        Assert.Equal(Lasting(quiet), Lasting(disturbed));
        Assert.Subset(Turns(quiet), Turns(disturbed));
        Assert.InRange(Turns(disturbed).Count, Turns(quiet).Count - Deaths, Turns(quiet).Count);
    }

    // The ledger of turns is written a moment behind the answers (Bot/Turns/TurnLedger.cs): of the moment before a death nothing need be there.
    private static List<string> Lasting(IReadOnlyList<string> image) => [.. image.Where(line => !line.StartsWith("Turns ", StringComparison.Ordinal))];

    private static HashSet<string> Turns(IReadOnlyList<string> image) =>
        [.. image.Where(line => line.StartsWith("Turns ", StringComparison.Ordinal)).Select(line => line.Split(" · ")[1])];
}

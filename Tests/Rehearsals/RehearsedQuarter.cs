using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Rehearsals;

/// <summary>A quarter that was rehearsed from beginning to end, and what stood in its tables then.</summary>
internal static class RehearsedQuarter
{
    /// <summary>The day before the first word is said.</summary>
    private const string Beginning = "2026-03-16 09:00";

    private static readonly Lazy<Task<(IReadOnlyList<string> Image, int Neighbourhoods)>> QuietRun = new(async () =>
    {
        await using var bureau = Bureau.Open(Beginning);
        var together = await PlayAsync(bureau, null);
        return (TableImage.Read(bureau.File), together.Count);
    });

    /// <summary>The tables after an undisturbed quarter, and how many neighbourhoods of activities there were; played once a test run.</summary>
    public static Task<(IReadOnlyList<string> Image, int Neighbourhoods)> QuietAsync() => QuietRun.Value;

    /// <summary>Plays the quarter undisturbed and leaves the bureau open.</summary>
    public static async Task<Bureau> OpenAsync()
    {
        var bureau = Bureau.Open(Beginning);
        await PlayAsync(bureau, null);
        bureau.Delivery = null;
        return bureau;
    }

    /// <summary>Plays the quarter on a bad day.</summary>
    public static async Task<(IReadOnlyList<string> Image, Disturbance Disturbance)> DisturbedAsync(int seed, int deaths)
    {
        var (_, neighbourhoods) = await QuietAsync();
        var death = new Death();
        await using var bureau = Bureau.Open(Beginning, tables => new MortalTables(tables, death));
        var disturbance = new Disturbance(bureau, death, seed, deaths, neighbourhoods);
        await PlayAsync(bureau, disturbance);
        await disturbance.EndAsync();
        return (TableImage.Read(bureau.File), disturbance);
    }

    private static async Task<Neighbourhood> PlayAsync(Bureau bureau, Disturbance? disturbance)
    {
        var together = new Neighbourhood(bureau, disturbance);
        bureau.Delivery = together;
        await new QuarterStory(new Script(bureau, together)).PlayAsync();
        return together;
    }
}

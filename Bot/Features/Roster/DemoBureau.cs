using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>In Development, fills an empty roster with the demo bureau, so that a newcomer has somebody to be.</summary>
internal sealed partial class DemoBureau(
    RosterStore roster, RosterImporter importer, IHostEnvironment environment, TimeProvider clock, ILogger<DemoBureau> logger) : IHostedLifecycleService
{
    private static readonly PersonId Importer = new("demo");

    /// <summary>The demo bureau's file; an administrator can take it as a model for the own one.</summary>
    public static string FilePath { get; } = Path.Combine(AppContext.BaseDirectory, "Catalog", "demo", "people.csv");

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || await roster.FindAsync(cancellationToken) is not null)
            return;
        var csv = await File.ReadAllTextAsync(FilePath, cancellationToken);
        if (await importer.PreviewAsync(csv, clock.GetUtcNow(), cancellationToken) is not ImportReading.Ready ready)
            throw new InvalidOperationException($"The demo bureau cannot be read: run the import of '{FilePath}' on the command line to see why.");
        await importer.ApplyAsync(ready.Import, Importer, cancellationToken);
        LogFilled(ready.Content.Sections.Count, ready.Content.People.Count);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The roster was empty; it now holds the demo bureau: {Sections} sections, {People} people.")]
    private partial void LogFilled(int sections, int people);
}

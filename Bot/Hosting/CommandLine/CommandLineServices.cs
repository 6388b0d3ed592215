namespace Wenming.Bot.Hosting.CommandLine;

/// <summary>Registers the jobs of the command line.</summary>
internal static class CommandLineServices
{
    public static IServiceCollection AddCommandLine(this IServiceCollection services) => services
        .AddSingleton<CommandLineJobs>()
        .AddSingleton<ICommandLineJob, ImportRosterJob>()
        .AddSingleton<ICommandLineJob, ImportCalendarJob>()
        .AddSingleton<ICommandLineJob, RebuildStandingsJob>()
        .AddSingleton<ICommandLineJob, AgendaJob>();
}

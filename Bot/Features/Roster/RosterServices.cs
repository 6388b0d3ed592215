using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Roster;

/// <summary>Registers the roster: who is who, joining, importing.</summary>
internal static class RosterServices
{
    public static IServiceCollection AddRoster(this IServiceCollection services) => services
        .AddSingleton<RosterStore>()
        .AddSingleton<JoinStore>()
        .AddSingleton<RosterReader>()
        .AddSingleton<RosterImporter>()
        .AddSingleton<PendingImportStore>()
        .AddSingleton<ICallerDirectory, CallerDirectory>()
        .AddHostedService<DemoBureau>()
        .AddSingleton<JoinHandler>()
        .AddSingleton<IStrangerReply>(provider => provider.GetRequiredService<JoinHandler>())
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<JoinHandler>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<JoinHandler>())
        .AddSingleton<GroupCheck>()
        .AddSingleton<RosterCommand>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<RosterCommand>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<RosterCommand>());
}

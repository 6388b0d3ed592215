using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Standings;

/// <summary>Registers standings, progress and explanations.</summary>
internal static class StandingsServices
{
    public static IServiceCollection AddStandings(this IServiceCollection services) => services
        .AddSingleton<StandingsStore>()
        .AddSingleton<StandingsProjection>()
        .AddSingleton<VerifiedProjection>()
        .AddSingleton<StandingsReader>()
        .AddSingleton<FlagReading>()
        .AddSingleton<StandingsReply>()
        .AddSingleton<StandingsRepair>()
        .AddHostedService<StandingsCatchUp>()
        .AddSingleton<Explainer>()
        .AddSingleton<TopicExplainer>()
        .AddSingleton<QuarterChoice>()
        .AddSingleton<StandingsCommandHandler>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<StandingsCommandHandler>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<StandingsCommandHandler>())
        .AddSingleton<IChatCommand, ProgressCommand>()
        .AddSingleton<WhyHandler>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<WhyHandler>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<WhyHandler>());
}

using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Agenda;

/// <summary>Registers the agenda: what it owes, and how it is shown.</summary>
internal static class AgendaServices
{
    public static IServiceCollection AddAgenda(this IServiceCollection services) => services
        .AddSingleton<AgendaReader>()
        .AddSingleton<WatermarkStore>()
        .AddSingleton<IPostSource, AgendaSource>()
        .AddSingleton<AgendaCommand>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<AgendaCommand>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<AgendaCommand>());
}

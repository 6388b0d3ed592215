using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Guidance;

/// <summary>Registers help and greeting.</summary>
internal static class GuidanceServices
{
    public static IServiceCollection AddGuidance(this IServiceCollection services) => services
        .AddSingleton<HelpCommand>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<HelpCommand>())
        .AddSingleton<IFallbackReply>(provider => provider.GetRequiredService<HelpCommand>())
        .AddSingleton<ICardHandler, CommandButtonHandler>()
        .AddSingleton<IGreeting, Greeting>();
}

using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Appeals;

/// <summary>Registers appeals; what can be appealed against is registered by its own feature.</summary>
internal static class AppealServices
{
    public static IServiceCollection AddAppeals(this IServiceCollection services) => services
        .AddSingleton<AppealNews>()
        .AddSingleton<IChatCommand, AppealCommand>();
}

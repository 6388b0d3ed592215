using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Checkup;

/// <summary>Registers the checkup.</summary>
internal static class CheckupServices
{
    public static IServiceCollection AddCheckup(this IServiceCollection services) => services
        .AddSingleton<NextPosts>()
        .AddSingleton<IChatCommand, CheckupCommand>();
}

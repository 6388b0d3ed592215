using Wenming.Bot.Features.Audit;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Flags;

/// <summary>Registers the travelling flag.</summary>
internal static class FlagServices
{
    public static IServiceCollection AddFlags(this IServiceCollection services) => services
        .AddSingleton<FlagStore>()
        .AddSingleton<FlagCases>()
        .AddSingleton<FlagViews>()
        .AddSingleton<FlagDesk>()
        .AddSingleton<FlagAnnouncer>()
        .AddSingleton<IAuditedObject, FlagHistory>()
        .AddSingleton<IPost, FlagPost>()
        .AddSingleton<IPostSource, FlagSource>()
        .AddSingleton<FlagWatch>()
        .AddSingleton<IPost>(provider => provider.GetRequiredService<FlagWatch>())
        .AddSingleton<IPostSource>(provider => provider.GetRequiredService<FlagWatch>())
        .AddSingleton<ICardHandler, FlagHandler>()
        .AddSingleton<IChatCommand, FlagCommand>();
}

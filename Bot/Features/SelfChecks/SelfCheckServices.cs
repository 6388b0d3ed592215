using Wenming.Bot.Features.Audit;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Registers the self-check.</summary>
internal static class SelfCheckServices
{
    public static IServiceCollection AddSelfChecks(this IServiceCollection services) => services
        .AddSingleton<SelfCheckStore>()
        .AddSingleton<WindowStore>()
        .AddSingleton<WalkLoader>()
        .AddSingleton<WalkWriter>()
        .AddSingleton<SubmittedReply>()
        .AddSingleton<PageHandler>()
        .AddSingleton<SubmitHandler>()
        .AddSingleton<TypedWalk>()
        .AddSingleton<SelfCheckDesk>()
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<PageHandler>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<SubmitHandler>())
        .AddSingleton<ICardHandler, OpenHandler>()
        .AddSingleton<IAuditedObject, SelfCheckHistory>()
        .AddSingleton<IChatCommand, SelfCheckCommand>()
        .AddSingleton<IChatCommand, ResumeCommand>()
        .AddSingleton<IChatCommand, ReopenCommand>()
        .AddSingleton<IChatCommand, ExcuseCommand>()
        .AddSingleton<IFreeTextHandler>(provider => provider.GetRequiredService<TypedWalk>());
}

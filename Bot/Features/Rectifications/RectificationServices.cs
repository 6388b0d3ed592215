using Wenming.Bot.Features.FollowUps;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Registers rectification.</summary>
internal static class RectificationServices
{
    public static IServiceCollection AddRectifications(this IServiceCollection services) => services
        .AddSingleton<RectificationStore>()
        .AddSingleton<RectificationBook>()
        .AddSingleton<IFollowUp, AnswerFollowUp>();
}

namespace Wenming.Bot.Features.FollowUps;

/// <summary>Registers the runner; what follows is registered by its own feature.</summary>
internal static class FollowUpServices
{
    public static IServiceCollection AddFollowUps(this IServiceCollection services) => services
        .AddSingleton<FollowUpRunner>()
        .AddHostedService<FollowUpCatchUp>();
}

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Registers the daily assessment.</summary>
internal static class DailyServices
{
    public static IServiceCollection AddDailyAssessments(this IServiceCollection services) => services
        .AddSingleton<DailyStore>()
        .AddSingleton<DailyBook>()
        .AddSingleton<IDailyBook>(provider => provider.GetRequiredService<DailyBook>());
}

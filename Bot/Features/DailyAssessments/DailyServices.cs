using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Registers the daily assessment.</summary>
internal static class DailyServices
{
    public static IServiceCollection AddDailyAssessments(this IServiceCollection services) => services
        .AddSingleton<DailyStore>()
        .AddSingleton<DailyBook>()
        .AddSingleton<IDailyBook>(provider => provider.GetRequiredService<DailyBook>())
        .AddSingleton<DailyProjection>()
        .AddSingleton<DailyRepair>()
        .AddSingleton<IDerivedStanding>(provider => provider.GetRequiredService<DailyRepair>())
        .AddHostedService<DailyCatchUp>()
        .AddSingleton<SameFacts>()
        .AddSingleton<DailyKinds>()
        .AddSingleton<DailyLoader>()
        .AddSingleton<DailyWriter>()
        .AddSingleton<DailyDesk>()
        .AddSingleton<DailyProposer>()
        .AddSingleton<DailyLister>()
        .AddSingleton<TypedDaily>()
        .AddSingleton<IAppealTarget, DailyAppeals>()
        .AddSingleton<IAuditedObject, DailyHistory>()
        .AddSingleton<ICardHandler, DailyHandler>()
        .AddSingleton<IChatCommand, DailyCommand>();
}

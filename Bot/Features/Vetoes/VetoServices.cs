using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Registers vetoes.</summary>
internal static class VetoServices
{
    public static IServiceCollection AddVetoes(this IServiceCollection services) => services
        .AddSingleton<VetoStore>()
        .AddSingleton<VetoWriter>()
        .AddSingleton<VetoQuarter>()
        .AddSingleton<VetoViews>()
        .AddSingleton<VetoNews>()
        .AddSingleton<VetoReporter>()
        .AddSingleton<VetoDesk>()
        .AddSingleton<VetoLister>()
        .AddSingleton<VetoRepair>()
        .AddSingleton<IDerivedStanding>(provider => provider.GetRequiredService<VetoRepair>())
        .AddHostedService(provider => provider.GetRequiredService<VetoRepair>())
        .AddSingleton<IFollowUp, VetoFollowUp>()
        .AddSingleton<IAppealTarget, VetoAppeals>()
        .AddSingleton<IAuditedObject, VetoHistory>()
        .AddSingleton<IChatCommand, VetoCommand>()
        .AddSingleton<ICardHandler, VetoHandler>();
}

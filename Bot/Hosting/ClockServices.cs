using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Bot.Web;

namespace Wenming.Bot.Hosting;

/// <summary>Registers the bureau's clock and the machine's.</summary>
internal static class ClockServices
{
    public static IServiceCollection AddClocks(this IServiceCollection services)
    {
        services.AddOptions<RehearsalOptions>().BindConfiguration(RehearsalOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RehearsalOptions>, RehearsalRules>();
        services.AddSingleton(new MachineClock(TimeProvider.System));
        services.AddSingleton<TimeProvider>(provider =>
        {
            var machine = provider.GetRequiredService<MachineClock>().Time;
            var rehearsal = provider.GetRequiredService<IOptions<RehearsalOptions>>().Value;
            return rehearsal.IsOn ? new RehearsalClock(machine, rehearsal.Now ?? machine.GetUtcNow(), rehearsal.Speed) : machine;
        });
        services.AddSingleton(provider => new ClockPace(provider.GetRequiredService<IOptions<RehearsalOptions>>().Value.Speed));
        return services;
    }
}

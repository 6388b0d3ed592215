using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Wenming.Bot.Web;

/// <summary>Registers what the pages need.</summary>
internal static class WebServices
{
    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        services.AddSingleton<DirectLineTurns>();
        services.TryAddSingleton<IPeopleOfThePicker, NobodyToPick>();
        return services;
    }
}
